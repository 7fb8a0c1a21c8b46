// Written by tools/generator from model/{operations,corrections,descriptions}.json. Do not edit.

/**
 * The operations of the API, by name, and the types of their inputs and outputs.
 *
 * @module
 */

export {
  AddAlarmReceives,
  DeleteAlarmReceives,
  DescribeAlarmReceives,
  GetAlertUser,
  GetUserGroup,
  UpdateAlertUserStatus
} from './alarm-contacts.js'
export type {
  AddAlarmReceivesInput,
  AddAlarmReceivesOutput,
  AlertUser,
  AlertUserData,
  DeleteAlarmReceivesInput,
  DeleteAlarmReceivesOutput,
  DescribeAlarmReceivesInput,
  DescribeAlarmReceivesOutput,
  GetAlertUserInput,
  GetAlertUserOutput,
  GetUserGroupInput,
  GetUserGroupOutput,
  UpdateAlertUserStatusInput,
  UpdateAlertUserStatusOutput,
  UserGroup,
  UserGroupData,
  UserGroupOfUser
} from './alarm-contacts.js'

export {
  CreateAlarmPolicy,
  DeleteAlarmPolicy,
  DescribeAlarmPolicy,
  DescribeMonitorProductList,
  DescribePolicyObject,
  ListAlarmPolicy,
  PutDefaultEventPolicy
} from './alarm-policies.js'
export type {
  AlarmPolicy,
  AlarmPolicyData,
  CreateAlarmPolicyInput,
  CreateAlarmPolicyOutput,
  CreatedAlarmPolicy,
  DeleteAlarmPolicyInput,
  DeleteAlarmPolicyOutput,
  DescribeAlarmPolicyInput,
  DescribeAlarmPolicyOutput,
  DescribeMonitorProductListInput,
  DescribeMonitorProductListOutput,
  DescribePolicyObjectInput,
  DescribePolicyObjectOutput,
  ListAlarmPolicyInput,
  ListAlarmPolicyOutput,
  ListedAlarmPolicy,
  ListedAlarmPolicyData,
  NewTriggerRuleInput,
  PolicyInstance,
  PolicyObjects,
  PutDefaultEventPolicyInput,
  PutDefaultEventPolicyOutput,
  TriggerRule,
  UserNoticeInput
} from './alarm-policies.js'

export {
  DescribeAlertHistories,
  DescribeAlertingResources,
  DescribeSysEventGroupList,
  DescribeSystemEventAttributes,
  ListAlarmEffectInstance
} from './alarms-and-events.js'
export type {
  Alarm,
  AlarmProduct,
  AlarmResource,
  AlertHistory,
  AlertQuery,
  AlertingPolicy,
  AlertingProduct,
  AlertingResource,
  CallbackResult,
  DescribeAlertHistoriesInput,
  DescribeAlertHistoriesOutput,
  DescribeAlertingResourcesInput,
  DescribeAlertingResourcesOutput,
  DescribeSysEventGroupListInput,
  DescribeSysEventGroupListOutput,
  DescribeSystemEventAttributesInput,
  DescribeSystemEventAttributesOutput,
  InstanceTag,
  ListAlarmEffectInstanceInput,
  ListAlarmEffectInstanceOutput,
  RelatedResource,
  RequestMetadata,
  SystemEvent,
  SystemEventGroup
} from './alarms-and-events.js'

export { GetMetricStatistics20170701, ListMetrics20170701, PutMetricData } from './custom-metrics.js'
export type {
  CustomDatapoint,
  CustomMetric,
  CustomMetricList,
  CustomMetricStatistics,
  CustomMetricValueInput,
  GetMetricStatistics20170701Input,
  GetMetricStatistics20170701Output,
  ListMetrics20170701Input,
  ListMetrics20170701Output,
  PutMetricDataInput,
  PutMetricDataOutput
} from './custom-metrics.js'

export {
  GetMetricStatisticsBatch20180929,
  GetMetricStatisticsBatch20181114,
  GetMetricStatisticsBatch20230712
} from './metric-batches.js'
export type {
  DimensionedMetricInput,
  DimensionedMetricStatistics,
  GetMetricStatisticsBatch20180929Input,
  GetMetricStatisticsBatch20180929Output,
  GetMetricStatisticsBatch20181114Input,
  GetMetricStatisticsBatch20181114Output,
  GetMetricStatisticsBatch20230712Input,
  GetMetricStatisticsBatch20230712Output,
  InstanceMetricInput,
  InstanceMetricStatistics,
  MetricPoints
} from './metric-batches.js'

export {
  DescribeInstances,
  GetMetricStatistics20100525,
  GetMetricStatistics20190812,
  GetMetricStatistics20230712,
  ListMetrics20100525,
  ListMetrics20190812,
  ListMetrics20230712
} from './metrics.js'
export type {
  DescribeInstancesInput,
  DescribeInstancesOutput,
  DimensionInput,
  GetMetricStatistics20100525Input,
  GetMetricStatistics20100525Output,
  GetMetricStatistics20190812Input,
  GetMetricStatistics20190812Output,
  GetMetricStatistics20230712Input,
  GetMetricStatistics20230712Output,
  ListMetrics20100525Input,
  ListMetrics20100525Output,
  ListMetrics20190812Input,
  ListMetrics20190812Output,
  ListMetrics20230712Input,
  ListMetrics20230712Output,
  Metric,
  MetricList,
  MetricStatistics
} from './metrics.js'

export { GetPrometheusToken, ListGrafanaInstances, QueryRange } from './prometheus.js'
export type {
  GetPrometheusTokenInput,
  GetPrometheusTokenOutput,
  GrafanaInstance,
  ListGrafanaInstancesInput,
  ListGrafanaInstancesOutput,
  QueryData,
  QueryRangeInput,
  QueryRangeOutput,
  QueryResult,
  QueryStats
} from './prometheus.js'

export type { ContactInfo, Datapoint, ResponseMetadata } from './shared-outputs.js'
