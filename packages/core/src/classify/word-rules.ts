/**
 * What the words of a code mean that is in no row. The tables are text, since every bundle holds them. A line is a class as
 * in `PackedClass` and phrases in the notation of `makeMatcher`. The first line that matches decides. In a line,
 *
 * - `after` begins phrases of which the segment before must have one;
 * - `unless` begins phrases that give the words another meaning, in the same segment or in the one before it.
 *
 * Rows of a catalogue come before these tables. A row that differs says why.
 *
 * @module
 */

const parameter = '(Invalid|Missing|Illegal)(Param*|Filter*|Request|Input*|Value)'
const credential = '((Security|Session|Auth*)?Token|AccessKey|SecretId|Credential)'

/** Who calls and when: permission, time, credentials. These lines also hold after a segment such as `AuthFailure`. */
export const callerRules = `
PermissionDenied: No(+)?(Permission|Privilege|Authority) Not(Enough|Have)?(Permission|Privilege|Authority) (Permission|Access|Insufficient)(Den*|Permission) No(t|n)?Auth(oriz*)? UnAuthoriz* Forbid* unless Stat(e|us)
Unauthenticated/clock-skew: (Invalid|Illegal|Expired)TimeStamp TimeStamp(Expire*|Invalid) (Signature|Request)Expire* (Time|Clock)(+)?Skew* unless ${parameter}
Unauthenticated/transient/maybe: NonceUsed
Unauthenticated: (Missing|Malformed|Incomplete)(${credential}|SecretKey|Signature|TimeStamp) (${credential}|SecretKey|Signature)(Missing|Required|Malformed) Invalid(SecretKey|Authorization|Signature$) Signature(+)?(Match*|Mis*|Fail*|Invalid|Error) Auth(entication)?Fail* unless ${parameter}
Unauthenticated/credential-refresh: (Invalid|Expired|Enabled)(${credential}|ClientTokenId) ${credential}(+)?(Expire*|Invalid|Disabled|Inactive|Fail*) unless (Import|Next)Token ClientToken$ CheckFail* ^Get ${parameter}
`

/** How codes begin that are about the caller. */
export const callerHead = `^(Auth|Unauth)* ^(Invalid|Missing|Expired|NoSuch|NoEnabled)?(${credential}|SecretKey|ClientToken|Signature)`

/** How codes begin that are about the API. Nothing that is missing after them is a resource. */
export const apiHead =
  '^(Invalid|NoSuch|Unknown|Unsupported)(Action|Api|Product|Version|Region(Id)?|Endpoint|(Http)?Method)$'

/** The words count wherever they are in the last segment of a code, or in a code without a dot. */
export const wordRules = `
PaymentRequired: Arrear* InDebt* Overdue Unpaid* (Fund|Payment)Required (No|NotEnough|Insufficient)(+)?(Fund|Payment|Money) FundInsufficient Balance Banlance Fina*Locked unless LoadBalance (Cert|Date)*Overdue
FailedPrecondition/conflict/maybe: CreateOrderFail*
AlreadyExists: Name(Already)?(InUse*|Used|Occupied|Conflict|Repeat*)
Unavailable: (System|Server|Service)(Is)?Busy TryLater
Conflict//yes: Busy (In|Is|Was|Been)Us(e|ed|ing) In(Process*|Progress|Operat*) Occupied (Operat|Process|Pend|Creat|Delet|Start|Stopp|Reboot|Terminat|Migrat|Attach|Detach|Resiz|Initializ|Upgrad|Updat|Modify|Chang|Switch|Restor|Configur|Deploy|Execut)ing$ HasTask Task(Is|Already)?Running Mutex* Lock(ed|Fail*|Error|Conflict|Timeout) (Task|Operation)(In)?Conflict Conflict(Task|Operation) Concurren*(Operat*|Updat*|Conflict) Another* (Repeat|Duplicat*)Request Not(Finished|Completed) unless (User|Account|Security)(+)?Locked LockedFor* UnLocked NotProcessing
Conflict//yes: ^Conflict$ after (Operation|Task)$
InvalidArgument: ^Stat(e|us)$ after ${parameter}
FailedPrecondition: Stat(e|us) NotPermit* Not(Ready|Open*|Enabled|Activated|Running) Uninitialized Disabled Pending(Delet*|Import) LockedFor* (User|Account|Security)(Is)?Locked DependencyViolation DeleteConflict unless ^(Get|Describe|Update|Modify|Query) Missing+Stat(e|us) HttpStat* Stat(e|us)(Code|Enum|Required)
FailedPrecondition: NotEmpty unless ${parameter}
NotFound: (Is|Do(es)?|Can)?No(t|n)(Found|Fount|Fund|Find|Exist*|Exit) NoSuch (No|Un)Exist* unless (Found|Exist*)Or OrNot
Throttled: Throttl* FlowControl* (Rate|Request|Api|Qps|Freq|Frequency|Concurren*)(Ip)?(Limit*|Exceed*|Ctrl|OverLimit) TooManyRequest TooFrequent* TooQuickly (Over|Exceed*)Frequency FrequentRequest unless NotSupport*$
InsufficientCapacity: (Sold|Sell|Sale)Out (No|OutOf|NotEnough|Insufficient|Lack*)(+)?(Stock|Inventory|Capacity|Offering*|Resource) (Stock|Inventory|Capacity|Resource)(Insufficient|NotEnough|Shortage) NotOnSale OutOfUsage
InvalidArgument: ^(LimitExceed*|Exceed*Limit|OverLimit|TooMany)$ after ${parameter}
InvalidArgument: (Ids|Filter|FilterValue|Param*|Length|(Request|Response|Page)Size)(+)?(Limit*|Exceed*|OverLimit|TooMany) TooMany(+)?(Ids|Filter|FilterValue|Param*)
QuotaExceeded: Quota Quata LimitExceed* Exceed*(+)?Limit (Over|OutOf|Beyond|Reach*)(+)?(Limit|Max*) (Num|Number|Count|Max)(Limit*|Exceed*) TooMany* unless NotSupport*$ Unsupported$ ^(Invalid|Get|Describe)(+)?Quota RequestLimit* RateLimit*
InvalidArgument: Duplicat*(+)?(Tag*|Param*|Ids|Value|Field) (Tag*|Param*|Value)Duplicat*
InvalidArgument: Duplicat* Repeat* after ${parameter} unless Name Exist*
AlreadyExists: AlreadyExist* Duplicat*
FailedPrecondition: Exist(s|ed)?$ after OperationDenied (Invalid|Unsupported)Operation
AlreadyExists: Exist(s|ed)?(Already)?$ unless No(t|n)?Exist* UnExist*
DeadlineExceeded: (Service|Server|Request|Call|Gateway)TimeOut DeadlineExceed*
DeadlineExceeded: TimeOut TimedOut unless ${parameter} (Invalid|Idle|Login)TimeOut TimeOut(Of|Invalid|Range|Minute*)
Internal: Internal(Server|Service|System)?(Error|Fail*|Exception) (Inner|Server|System|Db|Database|Backend|Unknow*|Unexpected)(Error|Exception|Failure) UnexpectedInternal
Unavailable: (Service|Server)(Un|Not)Ava* Un(a)?vailableTemporar* Temporar*Unavailable Temporary$ unless Stat(e|us)
Unsupported: No(t|n)?Support* UnSupport* NotImplement* MethodNotAllow* ActionOffline Deprecated unless Stat(e|us)
Unsupported: (Invalid|Unknown)(Action|Api|Product|Service|Endpoint|(Http)?Method|Version|Region(Id)?)$ Invalid(Action|Api)(Name|Version|Or*) unless ${parameter}
InvalidArgument: Invalid(Param*|Argument) Missing(Param*|Region*) Param*(Error|Invalid|Missing|Illegal) Malformed Illegal$ Too(Long|Short|Large|Big|Small) OutOfRange +Required$ unless (Authentic*|Login|Verif*|Certif*)Required
`

/** What a missing thing means whose name ends with one of these nouns. Everything else is a resource: `NotFound`. */
export const missingThings = `
NotFound: (Dedicated|Chc)Host HostId VersionId VpcEndpoint (Hosted|Dns)Zone
Unsupported: ^(Invalid)?(Version|Interface|Path|Page|Url) (Api|Action|Product|Service)Version Product Api Action Region Zone Service Domain Host Endpoint Method
Unauthenticated/credential-refresh: AccessKey Secret(Id|Key) Token Credential Signature ApiKey
Unauthenticated: User Account Uin
InvalidArgument: Type Param* Filter* Field Attribute Value Format Mode Stat(e|us)
FailedPrecondition: (Ram|Cam|Qcs|Service|ServiceLinked)Role
`

/** Words that do not name a thing. */
export const namelessWords =
  'invalid forbidden rejected denied operation request failed internal error err unsupported unknown unauthorized id ids name'
