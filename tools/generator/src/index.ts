export { resolve } from './operations/resolve.js'
export type { Api, ApiOperation, DescribedField, Direction, Structure } from './operations/api.js'
export { meaningOf, problemsOf } from './codes/check-codes.js'
export type { CodePrefix, CodeRow, CodesModel } from './codes/codes-model.js'
export type { Field, FieldType, Scalar } from './operations/field-type.js'
export type {
  Correction,
  Descriptions,
  Facts,
  Model,
  OperationDescription,
  OperationFacts,
  ValueSet
} from './operations/model.js'
export { codesIn, modelIn } from './workspace.js'
