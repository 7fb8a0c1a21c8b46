/**
 * Gives the object with the exports of a module of Node. Tools that watch or replace requests change its functions, which the
 * namespace of an ES module does not show. Where a tool such as ts-jest makes CommonJS of this, the namespace is that object, and
 * has no `default`.
 */
export const exportsOf = <Module extends object>(module: Module): Module =>
  (module as { readonly default?: Module }).default ?? module
