/** Every third word is one of these, which are right: what is passed over in a search need not be looked up. */
export const FREQUENT_WORDS =
  'address associated buffer cgroup current define failure following header helper kernel negative network number offset option packet pointer program programs return returned should socket specified struct success values';

/**
 * Words of six letters and more that the documentation of this field uses and that are right, besides the common ones. They are what most words are, so that few have to be compared with slips and with
 * common words, which says nothing about any of these.
 */
export const USUAL_WORDS =
  'accept accepted accepts access accessed accesses accessible accessing accompanied accompanying accordingly accumulated achieve achieves acknowledge acknowledged acknowledgement acquire ' +
  'acquired acquires across action actions active actual actually adapted adaptive adapts adding additionally addressed addresses adjust adjusted adjusting adjustment adjusts administrator ' +
  'advantage advertised advertized advised afford algorithm aligned allocated allocates allocation allowing allows alternative alternatively always amount analysis analyzed ancestor ' +
  'ancestors anonymous answer answers anything appears append appends applicable applied applies applying appropriately arches architectures arguments around arrays arriving artificially ' +
  'aspect aspects assign assigned assignment assigns assist associated assumed assuming atomic atomically attach attached attaches attaching attacks attained attempts attributes ' +
  'automatically availability averaged avoided avoids backed backing backward backwards balancing batched become becomes before beforehand beginning begins behaves behind belong belonging ' +
  'belongs beside besides better beyond bigendian binary binding bitfield bitshift bitwise blackholed blocks boottime boundaries bounds branch branches brings broadcasted broadcasting ' +
  'bucket buckets buffer buffered buffers buildid button cached calculated calculation called callee caller calling cancel cancelled cannot capabilities capable captured captures carried ' +
  'carrying cascaded casting catching caught caused cgroup cgroups chaining chance change changed changes changing characteristics characters cheaper checked checking checks checksums ' +
  'children chooses chosen circumstances classes classful classic classid classifies classify cleared clearing client clockid cloned closed closes closing clsact coarse column combination ' +
  'combine combined coming commands comments common compared compares comparing comparisons compat compatibility compiled completely computation computed computes conceptually concludes ' +
  'concurrently conditional config configured confirm connecting connections connects considered consists constants constraints consumed consumes contained container containing contains ' +
  'contended contents contexts continues continuous controlled controller controls conventional conversely conversion conversions converted converts cookie cookies cooperative copied ' +
  'copies copying copyright corner correctness correlate corresponds couldn counted counterpart counters counting counts covers crashes crashing create created creates creation ' +
  'cryptographically cryptography currently custom customizable customization cutting datagrams deallocated deallocation debugging decapsulating decided decides decision decoded decodes ' +
  'decoding decorated decreases decreasing decrement decremented decrypted deduce deeper defaults define defined definitions defragmentation degraded delays delegation delete deleted ' +
  'deleting delivered delivers delivery depending depends derive derived descendant descendants described describes descriptions descriptors desired despite detach detached detaches detail ' +
  'details detect detects determined determines developers device devices differ differs difficult digest digits direct directs disabled discarded discards discontinuities displayed ' +
  'dissection distinction divert divided documentation domain double downwards drained draining driver drivers dropped dropping duplicated duplicates duplicating during dynamically dynptr ' +
  'dynptrs easily effect effectively efficiently egress egressing eighths either elapsed elements elsewhere embedded emitted enable enabled enables enabling encapsulated encapsulating ' +
  'enclose encode encoded encodes encoding encodings encountered encounters endian endianness ending endpoint enforced enforcement enforces engine engines enough entire entirely entity ' +
  'entries errors essential established estimate estimates estimating ethernet events eventually evicting evicts exactly examples exceed exceeded exceeding exceeds except exceptions ' +
  'exchange excluded excluding executable executed exercised existed existence exists expect expected expects experience experimental experiments expiration expire expired explaining ' +
  'exports expose exposed exposes extended extending extends extensibility extensions extern extracted extreme factor failed fallback family faster faulted faults features fetches fields ' +
  'filename filled filter filters finding finish flexibility flight folded follow followed follows forbids forcefully format formats formatted formatting former forwarded forwarding ' +
  'forwards foundation fragmentation fragmented frames freeform freeze frequently frozen fullsock functionalities functionality functions future gateway gathering generalizes generally ' +
  'generated generating generation generator geneve getpeername getsockname getsockopt getting global globally graceful grained granted grants graphs groundwork groups growing guaranteed ' +
  'guarantees halves handed handle handled handling handshake happen happened happens harder hashed hashes having header headers headroom helper helpers heuristics higher highest himself ' +
  'holding hooknum hwtstamp ideally identified identifies identifying ifindex ifndef ignore ignored ignoring imagine implemented implementing implements implications implicitly importantly ' +
  'improvement inaccurate included includes including incoming incompatible increased increases incremental increments indeed indefinitely independently indexed indexes indicated indicates ' +
  'indicating indicator indices indirectly infrared infrastructure inherited inherits initialized initially inject injection innermost inputs insert inserted inserting inserts inside ' +
  'installs instances instructions insufficient integers intended intends intentional interested interesting interfaces internally interpretation interrupted interrupts introduced ' +
  'introspected invalidated invalidates invariant invocation invocations invoke invoked isspace issued issues issuing italics iterators itself jiffies jitted judges kernel kernels keycode ' +
  'keymap keyring kfuncs kprobe kprobes larger largest lately latest latter layers layout layouts leading leaves legacy length letting libbpf licence lightweight likely limitations limited ' +
  'linear linearized linearizes listen listener listeners listening little loaded loading locally located locked logically longer longest looked looking lookup lookups lowered lowest ' +
  'machines macros making malloc manage managing mandatory mangling manipulate manipulated manpage manual manually mapped marked masked matched matches matter matters meaning meanwhile ' +
  'measured measurement measurements measures mechanisms member members memory messages method methods metric microsecond microseconds middle migrate migrated migration million minimal ' +
  'minimize minisocket minisockets mirror missed mixture modified modifier modifies modify module modules moment momentary monitoring mostly movement multiples multiplex multiplexing ' +
  'multiprocessing namespaces nanoseconds native nature navigating nearly needed neighboring neither nested netdev netfilter netkit networking nevertheless newest newline nexthop ' +
  'nonnegative nonsettable normal normalization normalized nothing notice notifies notifying number numbers object objective objects observed obtain obtained obviously occurred occurs ' +
  'offers offloaded offloads offset offsets oldest opaque opcode openat opened operate operations operators opposed optimization option optionally options orders others outdated outermost ' +
  'output outputs outstanding overflows overflowuid overlaid overloaded overwrites owning packed packet packets padded paragraphs parameters params parent parsed parser parsers parses ' +
  'parsing passed passes passing passive pathname payloads percentage percpu performed performing performs period permissions permitted perspective picking pieces pinned placed places ' +
  'planned platforms please pointed pointees pointers pointing points policies policy popping populated populates positions potentially practical preamble precisely precisions preemption ' +
  'prefer preferred prefix prepended presented pressed preventing principal principle printed printk prints privileged probed processed processes processing production programmable ' +
  'programmatic programs prohibited prologue promises properly protocols prototypes provably provided provides providing pseudo public published pulled purposes pushing qdiscs quantities ' +
  'queried queries querying question queued queues quirks raised raising random randomization randomize ranges rarely rather rationale reached reaches reader reading reality reallocates ' +
  'really reason reasons recalculated recalculation received receives recently recirculate recognized recommended recompute record recorded recording records recovered recvmsg redirected ' +
  'redirecting redirects redistribute refcnt refcnts referenced references referencing referred referring refers refuses regarding regardless region registers regress reject rejected ' +
  'released releases relocatable relocated relocation relocations relocs relying remain remains remark remote remove removed removes removing render repeat repeated repeatedly repeating ' +
  'replaced replacement replaces replies report reported reporting reports represented represents requested requests required requirements requires requiring resend reservation reserves ' +
  'resets reside resides residing resize resizes resizing resolved resources responsibility restricted restrictions result resultant resulting results retains retesting retransmissions ' +
  'retransmits retransmitted retrieved retrieving return returned returning returns retval reuseport reuses rewrites rewriting rexmits rhashtable ringbuf roughly rounded routed routes ' +
  'running runtime safely sample samples sampling scaling scancode scancodes scatterlist scheduling scripts search searched searching second seconds secure secureexec segmentation ' +
  'segmented segments select selected selecting selection selects sender sendfile sending sendmsg sendpage sentence separated separately sequentially server serves setsockopt settings ' +
  'settles shared shares sharing shifted shifts shipped shorter shortly should shrink shrinking shrinks shrunk sibling siblings signal signals signatures signed signedness silently ' +
  'similarly simplified simultaneously single situations sizeof skipped sleeping sleeps slices smaller smoothed snapshots snippet snprintf sockaddr socket sockets sockhash sockmap softirq ' +
  'softirqs someone something somewhat source sources spaces spanning specified specifier specifiers specifies specifying spinlocks splitting stability stable stackid stacks stacktrace ' +
  'stands starting starts states static statically status steers stopped storages stored stores storing straight stream streaming strict strictly string strings strncmp strtol strtoul ' +
  'struct structs structures subcommand subcommands submit submits subsequently subset subtracts subtree succeeded succeeds successive summarized superior supplied supported supports ' +
  'supposed survive susceptible suspended suspension swhash switch symbol symbols synchronization syncookie syscalls sysctl sysctls system tables tagged taking target targeted tcphdr ' +
  'telnet terminal terminated terminates testing testsuites themselves therefore thought thread threads timeouts timers timestamps timewait toggle towards traced tracepoints traces tracing ' +
  'tracking transferred translated transmitted traversed traversing triggered triggers truncated trying tstamp tunnel tunneling tunnelled tunnels tuples turned typically unaligned ' +
  'unchecked unclone uncloned unclones unconditionally unconfigured unconnected underneath understood unequal uninitialized unique unless unlike unlink unload unnecessary unobfuscated ' +
  'unpinned unpins unprivileged unreachable unread unreadable unrecovered unrolled unsafe unspec untouched unused update updated updates uprobe upward useful usually validates valued ' +
  'values variables variety verbosity verified verifies verify verifying versions violation violations vmlinux waiting wakeup waking walking wanted watches whatever whatsoever wherever ' +
  'widened widths willing window wishes within workflow writes writing yields zeroed zeroes';
