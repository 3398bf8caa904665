/** Words that documentation of this field uses often, of seven letters and more: what a slip of the keys may have meant. */
export const COMMON_WORDS =
  'absolute according account adapter addition additional address advance against alignment allocate allowed already alternate although another application approach appropriate arbitrary ' +
  'architecture argument arithmetic associate attachment attempt attribute authority automatic available average backlog balance because behavior behaviour between boolean boundary broadcast ' +
  'builtin calculate callback capability capture carrier certain channel character checksum classifier cleanup collect collision command comment compare comparison compatible compile complete ' +
  'component compute condition configuration configure conflict congestion connect connection consecutive consider consistent constant construct consume consumer contain content context ' +
  'contiguous continue control convert correct correspond corresponding counter current database datagram deadlock declare decrease default definition deliver dependent deprecated dereference ' +
  'descend describe description descriptor destination determine develop difference different direction directly directory disable discard discover dispatch display dissector distance distinct ' +
  'document dormant duplicate duration dynamic earlier effective efficient element eligible emulate encapsulate encapsulation encounter encrypt enforce environment equivalent establish ' +
  'evaluate example exception exclude exclusive execute execution existing expensive explicit explicitly expression extension external extract facility failure feature filesystem firmware ' +
  'flexible floating following foreign forward fragment framework frequency function further general generate generic granular greater guarantee handler hardware hierarchy however identical ' +
  'identifier identify illegal immediate immediately implement implementation implicit include increase increment independent indicate indirect individual information ingress inherit initial ' +
  'initialize inspect instance instead instruction integer interest interface interfere internal interpret interrupt interval introduce invalid invalidate isolate iterate iteration iterator ' +
  'keyword language latency library license lifetime literal locality location logical loopback machine maintain malformed mapping matching maximum measure mechanism mention message metadata ' +
  'minimum mismatch missing monitor monotonic multicast multiple mutable namespace necessary negative neighbor neighbour network nonzero notation notification numeric obsolete offload ongoing ' +
  'operand operation operator optimize optional ordinary original otherwise outgoing outside overflow overhead overlap override overwrite package padding parallel parameter partial particular ' +
  'partition password pattern payload pending perform performance permission persist persistent physical platform pointer populate portable portion position positive possible potential precede ' +
  'precision predefined prepare prepend presence present preserve pressure prevent previous previously primary primitive priority private privilege problem procedure proceed process processor ' +
  'produce producer profile program progress project promise property proportion protect protocol prototype provide provider publish purpose quickly readable receive receiver recognize ' +
  'recommend recover recursive redirect redirection reference reflect register registered regular related relation relative release relevant reliable remaining remember replace represent ' +
  'representation request require requirement reserve reserved resolve resource respect respective respectively respond response restart restore restrict restriction retransmission retransmit ' +
  'retrieve reverse revision rewrite routine routing schedule scheduler scratch section security segment selector semantic semantics separate sequence sequential service session setting ' +
  'several signature significant similar simultaneous skeleton sleepable snapshot software solution special specific specifically specification specify spinlock standard statement statistics ' +
  'storage structure subject subsequent subsystem succeed success successful successfully sufficient suitable summary support suppress surround suspend symmetric synchronize synchronous ' +
  'syscall temporary terminate terminating threshold through throughput timeout timestamp together tolerate topology tracepoint traffic trailing transaction transfer transform transition ' +
  'translate transmission transmit transparent transport traverse trigger truncate typical ultimate unavailable unchanged unconditional undefined underlying unexpected uniform universal ' +
  'unknown unregister unregistered unsigned unspecified unsupported userspace utility validate validation variable variant various verdict verification verifier version virtual visible ' +
  'volatile warning whenever whereas whether without workaround workload wrapper writable written';

/** Words that look like a slip of one of them, and are none. */
export const RARE_WORDS =
  'addressees addiction alined cannel compete constrain constrains covert crating deducible depreciated determiners dividend eternal exiting expiation fletching gabbing genera handing handlers ' +
  'harshing indexers indies insect insolate jointing labelled matchers misusing multipole overheard overleap paddling patten perpend pervious potable potion preset queueing receivers recount ' +
  'reflated relies repliers requirers retrievers retuning revere reveres settling slitting spitting switchers tailing thorough though transit trough underling versify waning waring wheres ' +
  'writeable writhing';
