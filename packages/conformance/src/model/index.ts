export { shapeName } from './api.js'
export type { Api, ApiOperation, DescribedField, Direction, Structure } from './api.js'
export { meaningOf, problemsOf } from './check-codes.js'
export type { CodePrefix, CodeRow, CodesModel } from './codes-model.js'
export { readField, shapeIn } from './field-type.js'
export type { Field, FieldType, Scalar } from './field-type.js'
export type {
  Correction,
  Descriptions,
  Facts,
  FieldTexts,
  Model,
  OperationDescription,
  OperationFacts,
  ValueSet
} from './operations-model.js'
export { codesIn, hasOperations, modelIn } from './read-model.js'
export { resolve } from './resolve.js'
export { shapesBelow } from './shapes-below.js'
