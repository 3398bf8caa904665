/* This is auto-generated file. See bpf_doc.py for details. */

/* Forward declarations of BPF structs */
struct bpf_fib_lookup;
struct bpf_sk_lookup;
struct bpf_perf_event_data;
struct bpf_perf_event_value;
struct bpf_pidns_info;
struct bpf_redir_neigh;
struct bpf_sock;
struct bpf_sock_addr;
struct bpf_sock_ops;
struct bpf_sock_tuple;
struct bpf_spin_lock;
struct bpf_sysctl;
struct bpf_tcp_sock;
struct bpf_tunnel_key;
struct bpf_xfrm_state;
struct linux_binprm;
struct pt_regs;
struct sk_reuseport_md;
struct sockaddr;
struct tcphdr;
struct seq_file;
struct tcp6_sock;
struct tcp_sock;
struct tcp_timewait_sock;
struct tcp_request_sock;
struct udp6_sock;
struct unix_sock;
struct task_struct;
struct cgroup;
struct __sk_buff;
struct sk_msg_md;
struct xdp_md;
struct path;
struct btf_ptr;
struct inode;
struct socket;
struct file;
struct bpf_timer;
struct mptcp_sock;
struct bpf_dynptr;
struct iphdr;
struct ipv6hdr;

/*
 * bpf_map_lookup_elem
 *
 * 	Looks up the element of *map* that belongs to the key at *key*.
 * 	The program reads and writes the value in place, through the
 * 	returned pointer. Other programs and user space may do so at the
 * 	same time: counters need atomic operations, and larger values a
 * 	**struct bpf_spin_lock**.
 *
 * 	What the pointer leads to depends on the type of the map:
 *
 * 	* In a per-CPU map, to the value of the current CPU.
 * 	* In a map of maps, to the inner map, for use as the map
 * 	  argument of another helper.
 * 	* In a map of type **BPF_MAP_TYPE_LPM_TRIE**, to the element
 * 	  with the longest matching prefix.
 * 	* In a map of type **BPF_MAP_TYPE_SOCKMAP** or
 * 	  **BPF_MAP_TYPE_SOCKHASH**, to a **struct bpf_sock**.
 * 	* In a map of type **BPF_MAP_TYPE_XSKMAP**, to a **struct
 * 	  bpf_xdp_sock**.
 * 	* In a map of type **BPF_MAP_TYPE_DEVMAP** or
 * 	  **BPF_MAP_TYPE_DEVMAP_HASH**, to a **struct bpf_devmap_val**
 * 	  that can only be read.
 *
 * 	The verifier wants the pointer compared with **NULL** before it
 * 	is used::
 *
 * 		__u64 *count = bpf_map_lookup_elem(&counters, &key);
 *
 * 		if (count)
 * 			__sync_fetch_and_add(count, 1);
 *
 * 	:Since: Linux 3.19. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Acquires: A reference to the socket, if *map* is of type
 * 	  **BPF_MAP_TYPE_SOCKMAP** or **BPF_MAP_TYPE_SOCKHASH**; release
 * 	  it with **bpf_sk_release**\ ().
 *
 * Returns
 * 	A pointer to the value, or **NULL** if the map has no such
 * 	element.
 */
static void *(* const bpf_map_lookup_elem)(void *map, const void *key) = (void *) 1;

/*
 * bpf_map_update_elem
 *
 * 	Copies the value at *value* into the element of *map* that
 * 	belongs to the key at *key*, and adds the element if there is
 * 	none. In a per-CPU map only the value of the current CPU is set.
 * 	Where values are written in place, as in arrays, a reader may
 * 	see a half-written one.
 *
 * 	*flags* is one of:
 *
 * 	**BPF_ANY**
 * 		Writes the element whether it exists or not.
 * 	**BPF_NOEXIST**
 * 		Only adds the element. Always fails for arrays, whose
 * 		elements all exist.
 * 	**BPF_EXIST**
 * 		Only replaces the element.
 *
 * 	**BPF_F_LOCK** may be added for values that contain a **struct
 * 	bpf_spin_lock**: the value is then copied under that lock, and
 * 	the lock itself is left alone.
 *
 * 	A map of type **BPF_MAP_TYPE_LRU_HASH** or
 * 	**BPF_MAP_TYPE_LRU_PERCPU_HASH** that is full evicts another
 * 	element.
 *
 * 	:Since: Linux 3.19. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* is not understood, or the map does not take it.
 * 	**-EEXIST**
 * 		**BPF_NOEXIST** was given and the element exists.
 * 	**-ENOENT**
 * 		**BPF_EXIST** was given and the element does not exist.
 * 	**-E2BIG**
 * 		The map is full, or the index is past the end of the
 * 		array.
 * 	**-ENOSPC**
 * 		A map of type **BPF_MAP_TYPE_LPM_TRIE** is full.
 * 	**-ENOMEM**
 * 		There was no memory for the element.
 * 	**-EBUSY**
 * 		Since Linux 5.11: the call interrupted another one that
 * 		was changing the same part of the map.
 */
static long (* const bpf_map_update_elem)(void *map, const void *key, const void *value, __u64 flags) = (void *) 2;

/*
 * bpf_map_delete_elem
 *
 * 	Removes the element that belongs to the key at *key* from *map*.
 * 	A pointer that was looked up before may still be used, but the
 * 	memory may already hold another element. Elements of arrays
 * 	cannot be removed.
 *
 * 	:Since: Linux 3.19. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-ENOENT**
 * 		There is no such element.
 * 	**-EINVAL**
 * 		*map* is an array.
 * 	**-EBUSY**
 * 		Since Linux 5.11: the call interrupted another one that
 * 		was changing the same part of the map.
 */
static long (* const bpf_map_delete_elem)(void *map, const void *key) = (void *) 3;

/*
 * bpf_probe_read
 *
 * 	Copies *size* bytes from the address *unsafe_ptr* to *dst*, be
 * 	it an address of the kernel or of the current process. A bad
 * 	address gives an error, not a fault.
 *
 * 	Architectures whose user and kernel addresses overlap do not
 * 	have this helper. New programs use **bpf_probe_read_kernel**\ ()
 * 	or **bpf_probe_read_user**\ () instead.
 *
 * 	:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_KPROBE**,
 * 	  | **BPF_PROG_TYPE_TRACEPOINT**,
 * 	  | **BPF_PROG_TYPE_PERF_EVENT**,
 * 	  | **BPF_PROG_TYPE_RAW_TRACEPOINT**,
 * 	  | **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
 * 	  | **BPF_PROG_TYPE_TRACING**,
 * 	  | **BPF_PROG_TYPE_LSM**.
 * 	:Licence: GPL-compatible only.
 * 	:Needs: A kernel that is not locked down against reads of kernel
 * 	  memory.
 *
 * Returns
 * 	0 on success, or **-EFAULT** if not all bytes could be read;
 * 	*dst* is filled with zeros then.
 */
static long (* const bpf_probe_read)(void *dst, __u32 size, const void *unsafe_ptr) = (void *) 4;

/*
 * bpf_ktime_get_ns
 *
 * 	Reads the monotonic clock: the time since boot, without the time
 * 	for which the system was suspended. It is the
 * 	**CLOCK_MONOTONIC** of **clock_gettime**\ (2).
 * 	**bpf_ktime_get_boot_ns**\ () counts suspension as well.
 *
 * 	:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The time in nanoseconds.
 */
static __u64 (* const bpf_ktime_get_ns)(void) = (void *) 5;

/*
 * bpf_trace_printk
 *
 * 	Writes a line to the trace buffer, for debugging: user space
 * 	reads it from ``/sys/kernel/tracing/trace_pipe``. *fmt* is a
 * 	format of *fmt_size* bytes, the final NUL included, and up to
 * 	three more arguments follow it. All programs share the buffer,
 * 	and formatting takes long; production programs report by
 * 	**bpf_ringbuf_output**\ () or **bpf_perf_event_output**\ ().
 *
 * 	Linux 5.8 knows the conversions **%d**, **%i**, **%u** and
 * 	**%x**, alone or with **l** or **ll**, and these:
 *
 * 	* **%p** for a pointer, which is hashed.
 * 	* **%pks** and **%pus** for a string in kernel or user memory,
 * 	  and **%s** for either. At most one argument is a string.
 *
 * 	Widths, precisions and flags are not understood there; later
 * 	kernels take more.
 *
 * 	For example::
 *
 * 		char fmt[] = "pid %d opened %pus";
 *
 * 		bpf_trace_printk(fmt, sizeof(fmt), pid, filename);
 *
 * 	:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_EXT**.
 * 	:Licence: GPL-compatible only.
 * 	:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *
 * Returns
 * 	The number of bytes written, or **-EINVAL** if the format is not
 * 	understood or does not end with NUL.
 */
static long (* const bpf_trace_printk)(const char *fmt, __u32 fmt_size, ...) = (void *) 6;

/*
 * bpf_get_prandom_u32
 *
 * 	Returns a pseudo-random number. BPF has a generator of its own
 * 	on every CPU, apart from that of the rest of the kernel. The
 * 	numbers serve sampling and load balancing, not cryptography.
 *
 * 	:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	32 random bits.
 */
static __u32 (* const bpf_get_prandom_u32)(void) = (void *) 7;

/*
 * bpf_get_smp_processor_id
 *
 * 	Returns the number of the CPU on which the program runs. The
 * 	program stays on it until it ends.
 *
 * 	:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The number of the CPU, counted from 0.
 */
static __u32 (* const bpf_get_smp_processor_id)(void) = (void *) 8;

/*
 * bpf_skb_store_bytes
 *
 * 	Copies the *len* bytes at *from* into the packet *skb*, *offset*
 * 	bytes from its beginning. If a clone of the packet shares the
 * 	bytes that are replaced, it keeps the old ones.
 *
 * 	*flags* is 0 or made of these:
 *
 * 	**BPF_F_RECOMPUTE_CSUM**
 * 		Updates the checksum over the whole packet that the
 * 		device supplied (**CHECKSUM_COMPLETE**). Checksums in
 * 		headers are left alone; see **bpf_l3_csum_replace**\ ()
 * 		and **bpf_l4_csum_replace**\ ().
 * 	**BPF_F_INVALIDATE_HASH**
 * 		Drops the hash of the packet, so that it is computed
 * 		anew where it is needed.
 *
 * 	:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**,
 * 	  | **BPF_PROG_TYPE_SK_SKB**.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* holds another bit.
 * 	**-EFAULT**
 * 		The packet does not have all these bytes, or they could
 * 		not be made writable.
 */
static long (* const bpf_skb_store_bytes)(struct __sk_buff *skb, __u32 offset, const void *from, __u32 len, __u64 flags) = (void *) 9;

/*
 * bpf_l3_csum_replace
 *
 * 	Updates the checksum of an IPv4 header of *skb*, *offset* bytes
 * 	from the beginning of the packet, after a field of that header
 * 	was changed.
 *
 * 	*size* is the size of the field, 2 or 4 bytes; *from* is its old
 * 	and *to* its new value, both as they are in the packet. If
 * 	*size* is 0, *from* is 0 and *to* is a difference of checksums,
 * 	as **bpf_csum_diff**\ () computes it, for changes of any length.
 *
 * 	:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*size* is not 0, 2 or 4, or *from* is not 0 although
 * 		*size* is.
 * 	**-EFAULT**
 * 		*offset* is odd or too large, or the bytes could not be
 * 		made writable.
 */
static long (* const bpf_l3_csum_replace)(struct __sk_buff *skb, __u32 offset, __u64 from, __u64 to, __u64 size) = (void *) 10;

/*
 * bpf_l4_csum_replace
 *
 * 	Updates the checksum of a TCP, UDP or ICMP header of *skb*,
 * 	*offset* bytes from the beginning of the packet, after something
 * 	that it covers was changed.
 *
 * 	*from* is the old and *to* the new value of the field, both as
 * 	they are in the packet. The bits **BPF_F_HDR_FIELD_MASK** of
 * 	*flags* hold the size of the field, 2 or 4 bytes. If they are 0,
 * 	*from* is 0 and *to* is a difference of checksums, as
 * 	**bpf_csum_diff**\ () computes it.
 *
 * 	*flags* may hold these besides:
 *
 * 	**BPF_F_PSEUDO_HDR**
 * 		The field is part of the pseudo-header, as addresses
 * 		are.
 * 	**BPF_F_MARK_MANGLED_0**
 * 		The checksum is that of UDP: a checksum of 0 means that
 * 		there is none and is left alone, and one that becomes 0
 * 		is stored as 0xffff.
 * 	**BPF_F_MARK_ENFORCE**
 * 		Together with **BPF_F_MARK_MANGLED_0**: updates even a
 * 		checksum of 0.
 *
 * 	Rewriting a destination address of IPv4 takes three calls::
 *
 * 		bpf_l4_csum_replace(skb, TCP_CSUM_OFF, old_ip, new_ip,
 * 				    BPF_F_PSEUDO_HDR | sizeof(new_ip));
 * 		bpf_l3_csum_replace(skb, IP_CSUM_OFF, old_ip, new_ip,
 * 				    sizeof(new_ip));
 * 		bpf_skb_store_bytes(skb, IP_DST_OFF, &new_ip,
 * 				    sizeof(new_ip), 0);
 *
 * 	:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* holds another bit or another size, or *from* is
 * 		not 0 although the size is.
 * 	**-EFAULT**
 * 		*offset* is odd or too large, or the bytes could not be
 * 		made writable.
 */
static long (* const bpf_l4_csum_replace)(struct __sk_buff *skb, __u32 offset, __u64 from, __u64 to, __u64 flags) = (void *) 11;

/*
 * bpf_tail_call
 *
 * 	Continues with another program: the one that *prog_array_map*, a
 * 	map of type **BPF_MAP_TYPE_PROG_ARRAY**, holds at *index*. That
 * 	program gets *ctx* and reuses the stack frame, and never returns
 * 	to the caller. Data is handed on in a map or in scratch fields
 * 	of the context, not on the stack.
 *
 * 	A call that fails continues with the next instruction. It fails
 * 	when *index* is past the end of the array, when there is no
 * 	program at *index*, and after 33 such calls in a row. Both
 * 	programs must be of the same type.
 *
 * 	References must be released and locks given back before the
 * 	call. The instructions behind it handle its failure::
 *
 * 		bpf_tail_call(ctx, &parsers, next_header);
 * 		// only reached without such a parser
 * 		return XDP_DROP;
 *
 * 	:Since: Linux 4.2. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_PROG_ARRAY**.
 * 	:Invalidates: All pointers into the packet, if the call fails;
 * 	  check them anew.
 *
 * Returns
 * 	Nothing that a program could use. Despite its prototype, the
 * 	verifier holds the result to be undefined.
 */
static long (* const bpf_tail_call)(void *ctx, void *prog_array_map, __u32 index) = (void *) 12;

/*
 * bpf_clone_redirect
 *
 * 	Sends a copy of the packet *skb* to the device with the index
 * 	*ifindex*, and leaves the original to the program.
 * 	**bpf_redirect**\ () is faster where the original is not needed.
 *
 * 	*flags* is 0 to send the copy out by the device, or:
 *
 * 	**BPF_F_INGRESS**
 * 		Lets the device receive the copy.
 *
 * 	:Since: Linux 4.2. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, a positive code of the transmit path, or a
 * 	negative error, such as:
 *
 * 	**-EINVAL**
 * 		*flags* holds another bit, or there is no such device.
 * 	**-ENOMEM**
 * 		There was no memory for the copy.
 */
static long (* const bpf_clone_redirect)(struct __sk_buff *skb, __u32 ifindex, __u64 flags) = (void *) 13;

/*
 * bpf_get_current_pid_tgid
 *
 * 	Identifies the task that is running on this CPU. In programs of
 * 	the network stack that task need not have anything to do with
 * 	the packet.
 *
 * 	:Since: Linux 4.2. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The id of the process (tgid) in the upper 32 bits and that of
 * 	the thread (pid) in the lower, as the initial pid namespace
 * 	numbers them.
 */
static __u64 (* const bpf_get_current_pid_tgid)(void) = (void *) 14;

/*
 * bpf_get_current_uid_gid
 *
 * 	Identifies the user and the group of the current task.
 *
 * 	:Since: Linux 4.2. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The group id in the upper 32 bits and the user id in the lower,
 * 	as the initial user namespace numbers them. **-EINVAL** outside
 * 	of a task.
 */
static __u64 (* const bpf_get_current_uid_gid)(void) = (void *) 15;

/*
 * bpf_get_current_comm
 *
 * 	Copies the name of the current task to the *size_of_buf* bytes
 * 	at *buf*. Names have up to 15 characters; the copy always ends
 * 	with NUL.
 *
 * 	:Since: Linux 4.2. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *
 * Returns
 * 	0 on success, or **-EINVAL** outside of a task; *buf* is filled
 * 	with zeros then.
 */
static long (* const bpf_get_current_comm)(void *buf, __u32 size_of_buf) = (void *) 16;

/*
 * bpf_get_cgroup_classid
 *
 * 	Reads the class that a **net_cls** cgroup (version 1) assigns to
 * 	its traffic. *skb* is a packet on its way out: the class is that
 * 	of the current task or, in softirq, that of the packet's socket.
 *
 * 	Program types other than those of traffic control and
 * 	lightweight tunnels call this helper without an argument. It
 * 	then reads the class of the current task, and needs **CAP_BPF**.
 *
 * 	:Since: Linux 4.3. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Needs: **CAP_BPF**, except with a packet as its argument.
 *
 * Returns
 * 	The class, or 0 if there is none.
 */
static __u32 (* const bpf_get_cgroup_classid)(struct __sk_buff *skb) = (void *) 17;

/*
 * bpf_skb_vlan_push
 *
 * 	Adds a VLAN tag to the packet *skb*. *vlan_proto* is the
 * 	EtherType of the tag in network byte order, **ETH_P_8021Q** or
 * 	**ETH_P_8021AD**; any other value means the former. *vlan_tci*
 * 	is the tag in host byte order. A tag that the packet has already
 * 	becomes the inner one.
 *
 * 	:Since: Linux 4.3. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SCHED_CLS** and
 * 	  **BPF_PROG_TYPE_SCHED_ACT**.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, otherwise a negative error, such as **-ENOMEM** if
 * 	there was no memory for the header.
 */
static long (* const bpf_skb_vlan_push)(struct __sk_buff *skb, __be16 vlan_proto, __u16 vlan_tci) = (void *) 18;

/*
 * bpf_skb_vlan_pop
 *
 * 	Removes the outer VLAN tag from the packet *skb*; an inner one
 * 	takes its place. A packet without a tag is left alone.
 *
 * 	:Since: Linux 4.3. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SCHED_CLS** and
 * 	  **BPF_PROG_TYPE_SCHED_ACT**.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, otherwise a negative error, such as **-ENOMEM** if
 * 	there was no memory to change the header.
 */
static long (* const bpf_skb_vlan_pop)(struct __sk_buff *skb) = (void *) 19;

/*
 * bpf_skb_get_tunnel_key
 *
 * 	Reads the metadata of the tunnel through which the packet *skb*
 * 	came into *key*: its id, the address of the sender, and more.
 * 	The tunnel device must be in collect-metadata mode, in which one
 * 	device serves all tunnels of its kind. *size* is the size of
 * 	**struct bpf_tunnel_key**.
 *
 * 	*flags* is 0 for a tunnel over IPv4, or:
 *
 * 	**BPF_F_TUNINFO_IPV6**
 * 		The tunnel runs over IPv6.
 *
 * 	A program that accepts one gateway only::
 *
 * 		struct bpf_tunnel_key key;
 *
 * 		if (bpf_skb_get_tunnel_key(skb, &key, sizeof(key), 0))
 * 			return TC_ACT_SHOT;
 * 		if (key.remote_ipv4 != gateway)
 * 			return TC_ACT_SHOT;
 * 		return TC_ACT_OK;
 *
 * 	:Since: Linux 4.3. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, or one of these errors, with *key* filled with
 * 	zeros:
 *
 * 	**-EINVAL**
 * 		The packet did not come through such a tunnel, or *size*
 * 		or *flags* is not valid.
 * 	**-EPROTO**
 * 		The tunnel runs over the other version of IP.
 */
static long (* const bpf_skb_get_tunnel_key)(struct __sk_buff *skb, struct bpf_tunnel_key *key, __u32 size, __u64 flags) = (void *) 20;

/*
 * bpf_skb_set_tunnel_key
 *
 * 	Sets the metadata of the tunnel that the packet *skb* is to
 * 	take: its id, the address of the receiver, and more, from *key*.
 * 	It takes effect when the packet reaches a tunnel device in
 * 	collect-metadata mode. *size* is the size of **struct
 * 	bpf_tunnel_key**. **tunnel_ext** must be 0 and, for IPv4,
 * 	**tunnel_label** as well.
 *
 * 	*flags* is 0 or made of these:
 *
 * 	**BPF_F_TUNINFO_IPV6**
 * 		The tunnel runs over IPv6.
 * 	**BPF_F_ZERO_CSUM_TX**
 * 		Leaves the checksum of the outer header 0.
 * 	**BPF_F_DONT_FRAGMENT**
 * 		Forbids fragmentation of the outer packet.
 * 	**BPF_F_SEQ_NUMBER**
 * 		Adds a sequence number, where the tunnel protocol has
 * 		one.
 *
 * 	For example::
 *
 * 		struct bpf_tunnel_key key = {
 * 			.tunnel_id = 42,
 * 			.remote_ipv4 = 0x0a000001,
 * 			.tunnel_ttl = 64,
 * 		};
 *
 * 		if (bpf_skb_set_tunnel_key(skb, &key, sizeof(key),
 * 					   BPF_F_ZERO_CSUM_TX))
 * 			return TC_ACT_SHOT;
 * 		return bpf_redirect(tunnel_ifindex, 0);
 *
 * 	:Since: Linux 4.3. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, or **-EINVAL** if *size*, *flags* or a field of
 * 	*key* is not valid.
 */
static long (* const bpf_skb_set_tunnel_key)(struct __sk_buff *skb, struct bpf_tunnel_key *key, __u32 size, __u64 flags) = (void *) 21;

/*
 * bpf_perf_event_read
 *
 * 	Reads the hardware or software counter of a perf event. *map* is
 * 	of type **BPF_MAP_TYPE_PERF_EVENT_ARRAY**. The bits
 * 	**BPF_F_INDEX_MASK** of *flags* hold the index of the event, the
 * 	others are 0. The index may also be:
 *
 * 	**BPF_F_CURRENT_CPU**
 * 		The number of the current CPU.
 *
 * 	An error cannot be told from a large counter.
 * 	**bpf_perf_event_read_value**\ () can tell them apart, and
 * 	reports times as well.
 *
 * 	:Since: Linux 4.3. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: GPL-compatible only.
 * 	:Maps: **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
 * 	:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *
 * Returns
 * 	The counter, or one of these errors as an unsigned number:
 *
 * 	**-EINVAL**
 * 		*flags* holds another bit, or the event cannot be read
 * 		on this CPU.
 * 	**-E2BIG**
 * 		The index is past the end of *map*.
 * 	**-ENOENT**
 * 		There is no event at that index.
 * 	**-EOPNOTSUPP**
 * 		The event is inherited by child processes.
 */
static __u64 (* const bpf_perf_event_read)(void *map, __u64 flags) = (void *) 22;

/*
 * bpf_redirect
 *
 * 	Sends the packet to the device with the index *ifindex*. The
 * 	helper only records the target. The packet goes there when the
 * 	program ends with the value that the helper returned.
 *
 * 	In XDP programs *flags* is 0. Otherwise it is 0 to send the
 * 	packet out by the device, or:
 *
 * 	**BPF_F_INGRESS**
 * 		Lets the device receive the packet.
 *
 * 	XDP programs should prefer **bpf_redirect_map**\ (), which is
 * 	faster and reports at once when there is no target.
 *
 * 	:Since: Linux 4.4. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_XDP**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	**XDP_REDIRECT** in XDP programs and **TC_ACT_REDIRECT** (the
 * 	same as **BPF_REDIRECT**) in others. If *flags* is not valid,
 * 	**XDP_ABORTED** or **TC_ACT_SHOT**, respectively.
 */
static long (* const bpf_redirect)(__u32 ifindex, __u64 flags) = (void *) 23;

/*
 * bpf_get_route_realm
 *
 * 	Reads the realm of the route of *skb*: a number that the
 * 	administrator assigns to routes (**tclassid** in the kernel).
 * 	The packet has a route on its way out; in traffic control, that
 * 	is at egress.
 *
 * 	:Since: Linux 4.4. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_IN**,
 * 	  | **BPF_PROG_TYPE_LWT_OUT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**,
 * 	  | **BPF_PROG_TYPE_LWT_SEG6LOCAL**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The realm, or 0 if there is none.
 */
static __u32 (* const bpf_get_route_realm)(struct __sk_buff *skb) = (void *) 24;

/*
 * bpf_perf_event_output
 *
 * 	Writes a record with *size* bytes from *data* to a perf buffer,
 * 	from which user space reads it. *ctx* is the context of the
 * 	program. *map* is of type **BPF_MAP_TYPE_PERF_EVENT_ARRAY**; its
 * 	events are of type **PERF_TYPE_SOFTWARE** with the configuration
 * 	**PERF_COUNT_SW_BPF_OUTPUT**, each opened for the CPU that
 * 	writes to it.
 *
 * 	*flags* is made of these parts:
 *
 * 	**BPF_F_INDEX_MASK**
 * 		The index of the event in *map*.
 * 	**BPF_F_CURRENT_CPU**
 * 		As the index: the number of the current CPU. This is
 * 		what nearly all programs use.
 * 	**BPF_F_CTXLEN_MASK**
 * 		The number of bytes of the packet to append to the data,
 * 		shifted left by 32; only where the context is a packet
 * 		or a frame.
 *
 * 	A ring buffer (see **bpf_ringbuf_output**\ ()) is shared by all
 * 	CPUs and keeps the order of records; perf buffers work in older
 * 	kernels, too.
 *
 * 	For example::
 *
 * 		struct event e = {
 * 			.pid = bpf_get_current_pid_tgid() >> 32,
 * 		};
 *
 * 		bpf_perf_event_output(ctx, &events, BPF_F_CURRENT_CPU,
 * 				      &e, sizeof(e));
 *
 * 	:Since: Linux 4.4. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | All types except
 * 	  | **BPF_PROG_TYPE_LIRC_MODE2**,
 * 	  | **BPF_PROG_TYPE_SK_REUSEPORT**,
 * 	  | **BPF_PROG_TYPE_FLOW_DISSECTOR**,
 * 	  | **BPF_PROG_TYPE_STRUCT_OPS**,
 * 	  | **BPF_PROG_TYPE_EXT**.
 * 	:Licence: GPL-compatible only.
 * 	:Maps: **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* holds another bit, or the event is of another
 * 		kind.
 * 	**-E2BIG**
 * 		The index is past the end of *map*.
 * 	**-ENOENT**
 * 		There is no event at that index.
 * 	**-EOPNOTSUPP**
 * 		The event belongs to another CPU.
 * 	**-EFAULT**
 * 		The packet is shorter than *flags* says.
 * 	**-ENOSPC**
 * 		The buffer is full.
 * 	**-EBUSY**
 * 		Too many such calls interrupted each other.
 */
static long (* const bpf_perf_event_output)(void *ctx, void *map, __u64 flags, void *data, __u64 size) = (void *) 25;

/*
 * bpf_skb_load_bytes
 *
 * 	Copies *len* bytes of the packet *skb*, which begin *offset*
 * 	bytes behind its start, into the memory at *to*. It reaches
 * 	bytes that do not lie between **data** and **data_end**, and
 * 	serves program types without direct access to the packet.
 *
 * 	:Since: Linux 4.5. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SOCKET_FILTER**,
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**,
 * 	  | **BPF_PROG_TYPE_LWT_IN**,
 * 	  | **BPF_PROG_TYPE_LWT_OUT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**,
 * 	  | **BPF_PROG_TYPE_SK_SKB**,
 * 	  | **BPF_PROG_TYPE_LWT_SEG6LOCAL**,
 * 	  | **BPF_PROG_TYPE_SK_REUSEPORT**,
 * 	  | **BPF_PROG_TYPE_FLOW_DISSECTOR**.
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, or **-EFAULT** if the packet does not have all
 * 	these bytes; *to* is filled with zeros then.
 */
static long (* const bpf_skb_load_bytes)(const void *skb, __u32 offset, void *to, __u32 len) = (void *) 26;

/*
 * bpf_get_stackid
 *
 * 	Walks the stack, stores the trace in *map*, of type
 * 	**BPF_MAP_TYPE_STACK_TRACE**, and returns its id. Equal traces
 * 	have the same id, so that programs can count by it; user space
 * 	looks up the addresses in *map*. *ctx* is the context of the
 * 	program.
 *
 * 	The bits **BPF_F_SKIP_FIELD_MASK** of *flags* are the number of
 * 	innermost frames to leave out. These may be added:
 *
 * 	**BPF_F_USER_STACK**
 * 		Walks the stack of user space instead of that of the
 * 		kernel.
 * 	**BPF_F_FAST_STACK_CMP**
 * 		Compares traces by their hashes alone.
 * 	**BPF_F_REUSE_STACKID**
 * 		Replaces a different trace that has the same id.
 *
 * 	For example::
 *
 * 		long id;
 *
 * 		id = bpf_get_stackid(ctx, &stacks, BPF_F_USER_STACK);
 * 		if (id >= 0)
 * 			count(pid, id);
 *
 * 	:Since: Linux 4.6. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_KPROBE**,
 * 	  | **BPF_PROG_TYPE_TRACEPOINT**,
 * 	  | **BPF_PROG_TYPE_PERF_EVENT**,
 * 	  | **BPF_PROG_TYPE_RAW_TRACEPOINT**,
 * 	  | **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
 * 	  | **BPF_PROG_TYPE_TRACING**,
 * 	  | **BPF_PROG_TYPE_LSM**.
 * 	:Licence: GPL-compatible only, except for
 * 	  **BPF_PROG_TYPE_PERF_EVENT**.
 * 	:Maps: **BPF_MAP_TYPE_STACK_TRACE**.
 *
 * Returns
 * 	The id, 0 or more, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* holds another bit.
 * 	**-EFAULT**
 * 		There is no such stack, or all of its frames were left
 * 		out.
 * 	**-EEXIST**
 * 		A different trace has the same id.
 * 	**-ENOMEM**
 * 		There was no free slot in *map*.
 */
static long (* const bpf_get_stackid)(void *ctx, void *map, __u64 flags) = (void *) 27;

/*
 * bpf_csum_diff
 *
 * 	Computes by how much a checksum changes when the *from_size*
 * 	bytes at *from* are replaced by the *to_size* bytes at *to*, and
 * 	adds it to *seed*. Both sizes are multiples of 4. *from* may be
 * 	**NULL** with a size of 0, for bytes that are only added; *to*
 * 	may be **NULL** with a size of 0, for bytes that are only
 * 	removed.
 *
 * 	The result goes to **bpf_l3_csum_replace**\ (),
 * 	**bpf_l4_csum_replace**\ () or **bpf_csum_update**\ ()::
 *
 * 		__s64 diff = bpf_csum_diff(old, sizeof(old),
 * 					   new, sizeof(new), 0);
 *
 * 		bpf_skb_store_bytes(skb, off, new, sizeof(new), 0);
 * 		bpf_l4_csum_replace(skb, csum_off, 0, diff, 0);
 *
 * 	:Since: Linux 4.6. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_XDP**,
 * 	  | **BPF_PROG_TYPE_LWT_IN**,
 * 	  | **BPF_PROG_TYPE_LWT_OUT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**,
 * 	  | **BPF_PROG_TYPE_LWT_SEG6LOCAL**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The sum, with 32 bits in Linux 5.8 and folded to 16 in later
 * 	kernels. In Linux 5.8 also **-EINVAL**, if a size is not a
 * 	multiple of 4 or both sizes together exceed 512.
 */
static __s64 (* const bpf_csum_diff)(__be32 *from, __u32 from_size, __be32 *to, __u32 to_size, __wsum seed) = (void *) 28;

/*
 * bpf_skb_get_tunnel_opt
 *
 * 	Reads the options of the tunnel through which the packet *skb*
 * 	came, such as those of Geneve, to the *size* bytes at *opt*. See
 * 	**bpf_skb_get_tunnel_key**\ () for the tunnels that are meant.
 *
 * 	:Since: Linux 4.6. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The number of bytes of options, or one of these errors, with
 * 	*opt* filled with zeros:
 *
 * 	**-ENOENT**
 * 		There are no options.
 * 	**-ENOMEM**
 * 		*size* is too small for them.
 */
static long (* const bpf_skb_get_tunnel_opt)(struct __sk_buff *skb, void *opt, __u32 size) = (void *) 29;

/*
 * bpf_skb_set_tunnel_opt
 *
 * 	Adds the *size* bytes of options at *opt* to the tunnel that
 * 	**bpf_skb_set_tunnel_key**\ () has chosen for the packet *skb*.
 * 	*size* is a multiple of 4.
 *
 * 	:Since: Linux 4.6. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		No tunnel was chosen beforehand, or *size* is no
 * 		multiple of 4.
 * 	**-ENOMEM**
 * 		There are more than 255 bytes.
 */
static long (* const bpf_skb_set_tunnel_opt)(struct __sk_buff *skb, void *opt, __u32 size) = (void *) 30;

/*
 * bpf_skb_change_proto
 *
 * 	Turns the packet *skb* from IPv4 to IPv6, or the other way
 * 	round. *proto* is the EtherType of the new version in network
 * 	byte order, **ETH_P_IPV6** or **ETH_P_IP**. The helper resizes
 * 	the room for the network header and updates what the kernel
 * 	knows about the packet; the program writes the new header and
 * 	fixes the checksums. *flags* must be 0.
 *
 * 	:Since: Linux 4.8. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SCHED_CLS** and
 * 	  **BPF_PROG_TYPE_SCHED_ACT**.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* is not 0.
 * 	**-ENOTSUPP**
 * 		*proto* or the packet is something else, or the packet
 * 		consists of segments that cannot be changed so.
 * 	**-ENOMEM**
 * 		There was no memory for the header.
 */
static long (* const bpf_skb_change_proto)(struct __sk_buff *skb, __be16 proto, __u64 flags) = (void *) 31;

/*
 * bpf_skb_change_type
 *
 * 	Sets for whom the packet *skb* is meant. Only the values below
 * 	can be set, and only over one of them. It makes the stack accept
 * 	a packet that is addressed to another machine on the link layer.
 *
 * 	*type* is one of:
 *
 * 	**PACKET_HOST**
 * 		For this machine.
 * 	**PACKET_BROADCAST**
 * 		For all.
 * 	**PACKET_MULTICAST**
 * 		For a group.
 * 	**PACKET_OTHERHOST**
 * 		For another machine.
 *
 * 	:Since: Linux 4.8. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SCHED_CLS** and
 * 	  **BPF_PROG_TYPE_SCHED_ACT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, or **-EINVAL** if *type* or the type that the
 * 	packet has is none of these.
 */
static long (* const bpf_skb_change_type)(struct __sk_buff *skb, __u32 type) = (void *) 32;

/*
 * bpf_skb_under_cgroup
 *
 * 	Checks whether the socket of the packet *skb* belongs to a
 * 	cgroup (version 2) or to a descendant of it. The cgroup is the
 * 	one at *index* in *map*, of type **BPF_MAP_TYPE_CGROUP_ARRAY**.
 *
 * 	:Since: Linux 4.8. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_IN**,
 * 	  | **BPF_PROG_TYPE_LWT_OUT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**,
 * 	  | **BPF_PROG_TYPE_LWT_SEG6LOCAL**.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_CGROUP_ARRAY**.
 *
 * Returns
 * 	1 if it does and 0 if it does not, or one of these errors:
 *
 * 	**-ENOENT**
 * 		The packet has no full socket.
 * 	**-E2BIG**
 * 		*index* is past the end of *map*.
 * 	**-EAGAIN**
 * 		There is no cgroup at *index*.
 */
static long (* const bpf_skb_under_cgroup)(struct __sk_buff *skb, void *map, __u32 index) = (void *) 33;

/*
 * bpf_get_hash_recalc
 *
 * 	Returns the hash of the flow of *skb*, and computes it if there
 * 	is no valid one. From then on **skb->hash** holds it, too.
 * 	**bpf_set_hash_invalid**\ () and some other helpers invalidate
 * 	it.
 *
 * 	:Since: Linux 4.8. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_IN**,
 * 	  | **BPF_PROG_TYPE_LWT_OUT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**,
 * 	  | **BPF_PROG_TYPE_LWT_SEG6LOCAL**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The hash, of 32 bits.
 */
static __u32 (* const bpf_get_hash_recalc)(struct __sk_buff *skb) = (void *) 34;

/*
 * bpf_get_current_task
 *
 * 	Returns the address of the **struct task_struct** of the current
 * 	task. Its members can be read by **bpf_probe_read_kernel**\ ();
 * 	their places differ from one kernel to another.
 *
 * 	:Since: Linux 4.8. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: GPL-compatible only.
 * 	:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *
 * Returns
 * 	The address as a number.
 */
static __u64 (* const bpf_get_current_task)(void) = (void *) 35;

/*
 * bpf_probe_write_user
 *
 * 	Writes *len* bytes from *src* to the address *dst* of the
 * 	current process. This is meant for experiments: the process may
 * 	be using that memory, and the kernel logs a warning when a
 * 	program with this helper is loaded.
 *
 * 	:Since: Linux 4.8. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_KPROBE**,
 * 	  | **BPF_PROG_TYPE_TRACEPOINT**,
 * 	  | **BPF_PROG_TYPE_PERF_EVENT**,
 * 	  | **BPF_PROG_TYPE_RAW_TRACEPOINT**,
 * 	  | **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
 * 	  | **BPF_PROG_TYPE_TRACING**,
 * 	  | **BPF_PROG_TYPE_LSM**.
 * 	:Licence: GPL-compatible only.
 * 	:Needs: **CAP_SYS_ADMIN**, and a kernel that is not locked down
 * 	  against writes to user memory.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EFAULT**
 * 		Not all bytes could be written, for instance because a
 * 		page is not in memory.
 * 	**-EPERM**
 * 		The current task is no process of user space, is ending,
 * 		or is interrupted.
 */
static long (* const bpf_probe_write_user)(void *dst, const void *src, __u32 len) = (void *) 36;

/*
 * bpf_current_task_under_cgroup
 *
 * 	Checks whether the current task belongs to a cgroup (version 2)
 * 	or to a descendant of it. The cgroup is the one at *index* in
 * 	*map*, of type **BPF_MAP_TYPE_CGROUP_ARRAY**.
 *
 * 	:Since: Linux 4.9. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_CGROUP_ARRAY**.
 * 	:Needs: **CAP_BPF**.
 *
 * Returns
 * 	1 if it does and 0 if it does not, or one of these errors:
 *
 * 	**-E2BIG**
 * 		*index* is past the end of *map*.
 * 	**-EAGAIN**
 * 		There is no cgroup at *index*.
 */
static long (* const bpf_current_task_under_cgroup)(void *map, __u32 index) = (void *) 37;

/*
 * bpf_skb_change_tail
 *
 * 	Makes the packet *skb* *len* bytes long, by cutting its end off
 * 	or by adding zeros. *flags* must be 0. The packet is linearized
 * 	and loses its offloads (segmentation, checksum), which is slow;
 * 	this is meant for packets that a program answers, not for all
 * 	traffic.
 *
 * 	:Since: Linux 4.9. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**,
 * 	  | **BPF_PROG_TYPE_SK_SKB**.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* is not 0, or *len* is too large or cuts into the
 * 		headers.
 * 	**-ENOTSUPP**
 * 		The packet is tunnelled.
 * 	**-ENOMEM**
 * 		There was no memory for the bytes.
 */
static long (* const bpf_skb_change_tail)(struct __sk_buff *skb, __u32 len, __u64 flags) = (void *) 38;

/*
 * bpf_skb_pull_data
 *
 * 	Brings the first *len* bytes of the packet *skb* into direct
 * 	access, for reading and writing. If *len* is 0, the bytes that
 * 	are in reach already are made writable.
 *
 * 	A packet may have bytes past **data_end** that are only out of
 * 	reach, so that a failed check is worth a second try::
 *
 * 		void *data = (void *)(long)skb->data;
 * 		void *data_end = (void *)(long)skb->data_end;
 *
 * 		if (data + HEADERS > data_end) {
 * 			if (bpf_skb_pull_data(skb, HEADERS))
 * 				return TC_ACT_OK;
 * 			data = (void *)(long)skb->data;
 * 			data_end = (void *)(long)skb->data_end;
 * 			if (data + HEADERS > data_end)
 * 				return TC_ACT_OK;
 * 		}
 *
 * 	:Since: Linux 4.9. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_IN**,
 * 	  | **BPF_PROG_TYPE_LWT_OUT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**,
 * 	  | **BPF_PROG_TYPE_SK_SKB**.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or **-ENOMEM** if the packet is shorter than *len*
 * 	or there was no memory for a copy.
 */
static long (* const bpf_skb_pull_data)(struct __sk_buff *skb, __u32 len) = (void *) 39;

/*
 * bpf_csum_update
 *
 * 	Adds *csum* to the checksum over the whole packet that the
 * 	device supplied with *skb* (**CHECKSUM_COMPLETE**). A program
 * 	that changes bytes directly calls it with the difference that
 * 	**bpf_csum_diff**\ () computes.
 *
 * 	:Since: Linux 4.9. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The new checksum, or **-ENOTSUPP** if the packet is not
 * 	**CHECKSUM_COMPLETE**.
 */
static __s64 (* const bpf_csum_update)(struct __sk_buff *skb, __wsum csum) = (void *) 40;

/*
 * bpf_set_hash_invalid
 *
 * 	Drops the hash of the packet *skb*, so that it is computed anew
 * 	where it is needed. A program that changes addresses or ports
 * 	directly calls it when it is done.
 *
 * 	:Since: Linux 4.9. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	Nothing.
 */
static void (* const bpf_set_hash_invalid)(struct __sk_buff *skb) = (void *) 41;

/*
 * bpf_get_numa_node_id
 *
 * 	Returns the number of the NUMA node that the current CPU belongs
 * 	to. A socket filter, for instance, chooses a socket whose memory
 * 	is near.
 *
 * 	:Since: Linux 4.10. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The number of the node, counted from 0.
 */
static long (* const bpf_get_numa_node_id)(void) = (void *) 42;

/*
 * bpf_skb_change_head
 *
 * 	Puts *len* bytes, all 0, in front of the packet *skb* and makes
 * 	them its link-layer header. *flags* must be 0. A packet of a
 * 	device without link-layer headers can thus be redirected to one
 * 	that has them, once the program has written the header.
 *
 * 	:Since: Linux 4.10. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**,
 * 	  | **BPF_PROG_TYPE_SK_SKB**.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* is not 0, or the packet would become too long.
 * 	**-ENOMEM**
 * 		There was no memory for the bytes.
 */
static long (* const bpf_skb_change_head)(struct __sk_buff *skb, __u32 len, __u64 flags) = (void *) 43;

/*
 * bpf_xdp_adjust_head
 *
 * 	Moves the beginning of the frame *xdp_md* by *delta* bytes: a
 * 	negative number makes room for headers, a positive one takes
 * 	headers off. Metadata (see **bpf_xdp_adjust_meta**\ ()) moves
 * 	along. Most drivers keep **XDP_PACKET_HEADROOM** bytes free.
 *
 * 	For example::
 *
 * 		int len = sizeof(struct outer);
 * 		void *data, *data_end;
 *
 * 		if (bpf_xdp_adjust_head(ctx, -len))
 * 			return XDP_ABORTED;
 * 		data = (void *)(long)ctx->data;
 * 		data_end = (void *)(long)ctx->data_end;
 * 		if (data + len > data_end)
 * 			return XDP_ABORTED;
 *
 * 	:Since: Linux 4.10. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_XDP** only.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or **-EINVAL** if there is not enough room, or
 * 	less than an Ethernet header would be left.
 */
static long (* const bpf_xdp_adjust_head)(struct xdp_md *xdp_md, int delta) = (void *) 44;

/*
 * bpf_probe_read_str
 *
 * 	Copies the string at the address *unsafe_ptr* to the *size*
 * 	bytes at *dst*, be it an address of the kernel or of the current
 * 	process. A string that is too long is truncated; the copy always
 * 	ends with NUL.
 *
 * 	Architectures whose user and kernel addresses overlap do not
 * 	have this helper. New programs use
 * 	**bpf_probe_read_kernel_str**\ () or
 * 	**bpf_probe_read_user_str**\ () instead.
 *
 * 	:Since: Linux 4.11. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_KPROBE**,
 * 	  | **BPF_PROG_TYPE_TRACEPOINT**,
 * 	  | **BPF_PROG_TYPE_PERF_EVENT**,
 * 	  | **BPF_PROG_TYPE_RAW_TRACEPOINT**,
 * 	  | **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
 * 	  | **BPF_PROG_TYPE_TRACING**,
 * 	  | **BPF_PROG_TYPE_LSM**.
 * 	:Licence: GPL-compatible only.
 * 	:Needs: A kernel that is not locked down against reads of kernel
 * 	  memory.
 *
 * Returns
 * 	The number of bytes copied, the final NUL included, or
 * 	**-EFAULT** if the address cannot be read; *dst* is filled with
 * 	zeros then.
 */
static long (* const bpf_probe_read_str)(void *dst, __u32 size, const void *unsafe_ptr) = (void *) 45;

/*
 * bpf_get_socket_cookie
 *
 * 	Returns the cookie of the socket that the packet *skb* belongs
 * 	to: a number that no other socket gets before the next boot. It
 * 	is generated on first use, and user space reads it by
 * 	**SO_COOKIE**. It serves as a key for what programs record about
 * 	a socket.
 *
 * 	:Since: Linux 4.12. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SOCKET_FILTER**,
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK**,
 * 	  | **BPF_PROG_TYPE_SOCK_OPS**,
 * 	  | **BPF_PROG_TYPE_SK_SKB**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 * 	  | **BPF_PROG_TYPE_SK_REUSEPORT**,
 * 	  | **BPF_PROG_TYPE_TRACING**,
 * 	  | **BPF_PROG_TYPE_LSM**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The cookie, or 0 if the packet has no socket.
 */
static __u64 (* const bpf_get_socket_cookie)(void *ctx) = (void *) 46;

/*
 * bpf_get_socket_uid
 *
 * 	Returns the owner of the socket that the packet *skb* belongs
 * 	to.
 *
 * 	:Since: Linux 4.12. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SOCKET_FILTER**,
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**,
 * 	  | **BPF_PROG_TYPE_SK_SKB**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The user id, as seen in the user namespace of the socket's
 * 	network namespace. The overflow id (65534 by default) if the
 * 	packet has no full socket or the id is not mapped there.
 */
static __u32 (* const bpf_get_socket_uid)(struct __sk_buff *skb) = (void *) 47;

/*
 * bpf_set_hash
 *
 * 	Makes *hash* the hash of the flow of *skb*, as if addresses and
 * 	ports had been hashed. It is valid until something invalidates
 * 	it.
 *
 * 	:Since: Linux 4.13. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SCHED_CLS** and
 * 	  **BPF_PROG_TYPE_SCHED_ACT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	Always 0.
 */
static long (* const bpf_set_hash)(struct __sk_buff *skb, __u32 hash) = (void *) 48;

/*
 * bpf_setsockopt
 *
 * 	Sets an option of a socket, as **setsockopt**\ (2) does.
 * 	*bpf_socket* is the context of the program or, in program types
 * 	that work on sockets themselves, a full socket. *optval* points
 * 	to the *optlen* bytes of the value of the option *optname* at
 * 	*level*.
 *
 * 	Linux 5.8 takes these; later kernels take many more:
 *
 * 	**SOL_SOCKET**
 * 		**SO_RCVBUF**, **SO_SNDBUF**, **SO_MAX_PACING_RATE**,
 * 		**SO_PRIORITY**, **SO_RCVLOWAT**, **SO_MARK**,
 * 		**SO_BINDTODEVICE**.
 * 	**IPPROTO_TCP**
 * 		**TCP_CONGESTION**, **TCP_BPF_IW**,
 * 		**TCP_BPF_SNDCWND_CLAMP**.
 * 	**IPPROTO_IP**
 * 		**IP_TOS**.
 * 	**IPPROTO_IPV6**
 * 		**IPV6_TCLASS**.
 *
 * 	For example::
 *
 * 		int window = 40;
 *
 * 		if (skops->op == BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB)
 * 			bpf_setsockopt(skops, IPPROTO_TCP, TCP_BPF_IW,
 * 				       &window, sizeof(window));
 *
 * 	:Since: Linux 4.13. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK** (for
 * 	    **BPF_CGROUP_INET_SOCK_CREATE**),
 * 	  | **BPF_PROG_TYPE_SOCK_OPS**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCKOPT** (for
 * 	    **BPF_CGROUP_SETSOCKOPT**),
 * 	  | **BPF_PROG_TYPE_TRACING** (iterators over TCP and Unix
 * 	    sockets),
 * 	  | **BPF_PROG_TYPE_STRUCT_OPS** (congestion control, but not
 * 	    its release),
 * 	  | **BPF_PROG_TYPE_LSM** (in a cgroup, at some hooks).
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, otherwise a negative error, such as:
 *
 * 	**-EINVAL**
 * 		The option is not one of those, its value is not valid,
 * 		or the socket is not a full one.
 * 	**-ENODEV**
 * 		There is no device of that name.
 */
static long (* const bpf_setsockopt)(void *bpf_socket, int level, int optname, void *optval, int optlen) = (void *) 49;

/*
 * bpf_skb_adjust_room
 *
 * 	Makes room for headers in the packet *skb*, or removes headers
 * 	from it. *len_diff* is the number of bytes, positive to grow and
 * 	negative to shrink. The new room is not initialized; the program
 * 	writes the headers by **bpf_skb_store_bytes**\ () or by direct
 * 	access.
 *
 * 	*mode* is one of:
 *
 * 	**BPF_ADJ_ROOM_NET**
 * 		Adjusts room behind the fixed part of the network
 * 		header.
 * 	**BPF_ADJ_ROOM_MAC**
 * 		Adjusts room between the link-layer header and the
 * 		network header.
 *
 * 	*flags* is 0 or made of these; only the first and the last of
 * 	them go with a negative *len_diff*:
 *
 * 	**BPF_F_ADJ_ROOM_FIXED_GSO**
 * 		Leaves **gso_size** as it is. Otherwise it is lowered
 * 		when the packet grows and raised when it shrinks, so
 * 		that the segments keep their size. Packets with UDP
 * 		segmentation need this flag.
 * 	**BPF_F_ADJ_ROOM_ENCAP_L3_IPV4**
 * 		The room is for an outer IPv4 header: marks the packet
 * 		as encapsulated.
 * 	**BPF_F_ADJ_ROOM_ENCAP_L3_IPV6**
 * 		The same for an outer IPv6 header; not together with the
 * 		flag for IPv4.
 * 	**BPF_F_ADJ_ROOM_ENCAP_L4_GRE**
 * 		A GRE header follows the outer IP header, for which one
 * 		of the two flags above is given.
 * 	**BPF_F_ADJ_ROOM_ENCAP_L4_UDP**
 * 		The same for a UDP header; not together with the flag
 * 		for GRE.
 * 	**BPF_F_ADJ_ROOM_ENCAP_L2**\ ()
 * 		The room ends with the link-layer header of the inner
 * 		packet. The argument of this macro is its length, at
 * 		most 255 bytes.
 * 	**BPF_F_ADJ_ROOM_NO_CSUM_RESET**
 * 		Keeps the state of checksums that the device has
 * 		verified; the program adapts it by
 * 		**bpf_csum_level**\ (). Otherwise a packet that is
 * 		**CHECKSUM_UNNECESSARY** becomes **CHECKSUM_NONE**.
 * 		Since Linux 5.8.
 *
 * 	In programs of type **BPF_PROG_TYPE_SK_SKB** the data is grown
 * 	or shrunk at its beginning, *mode* is **BPF_ADJ_ROOM_NET**, and
 * 	*flags* is 0.
 *
 * 	Encapsulating a packet in IPv4 and GRE::
 *
 * 		struct outer o = outer_header(skb);
 * 		__u64 flags = BPF_F_ADJ_ROOM_FIXED_GSO |
 * 			      BPF_F_ADJ_ROOM_ENCAP_L3_IPV4 |
 * 			      BPF_F_ADJ_ROOM_ENCAP_L4_GRE;
 *
 * 		if (bpf_skb_adjust_room(skb, sizeof(o),
 * 					BPF_ADJ_ROOM_MAC, flags))
 * 			return TC_ACT_SHOT;
 * 		if (bpf_skb_store_bytes(skb, ETH_HLEN,
 * 					&o, sizeof(o), 0))
 * 			return TC_ACT_SHOT;
 *
 * 	:Since: Linux 4.13. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_SK_SKB**.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* holds an unknown bit or a combination that is
 * 		not allowed.
 * 	**-EFAULT**
 * 		*len_diff* is more than 4095 either way.
 * 	**-ENOTSUPP**
 * 		*mode* is not known, the packet is neither IPv4 nor
 * 		IPv6, it would become too short or too long, or its kind
 * 		of segmentation does not allow the change.
 * 	**-EALREADY**
 * 		The packet is encapsulated already.
 * 	**-ENOMEM**
 * 		There was no memory for the new room.
 */
static long (* const bpf_skb_adjust_room)(struct __sk_buff *skb, __s32 len_diff, __u32 mode, __u64 flags) = (void *) 50;

/*
 * bpf_redirect_map
 *
 * 	Sends the frame to what *map* holds at *key*: a device
 * 	(**BPF_MAP_TYPE_DEVMAP**, **BPF_MAP_TYPE_DEVMAP_HASH**), a CPU
 * 	on which the frame goes up the stack (**BPF_MAP_TYPE_CPUMAP**),
 * 	or an **AF_XDP** socket (**BPF_MAP_TYPE_XSKMAP**). The helper
 * 	only records the target. The frame goes there when the program
 * 	ends with the value that the helper returned; frames of one poll
 * 	are sent in bulk.
 *
 * 	The two lowest bits of *flags* are what the helper returns if
 * 	there is no such element: **XDP_ABORTED**, **XDP_DROP**,
 * 	**XDP_PASS** or **XDP_TX**. The others are 0.
 *
 * 	For example::
 *
 * 		// to the socket of this queue, or up the stack
 * 		return bpf_redirect_map(&sockets, ctx->rx_queue_index,
 * 					XDP_PASS);
 *
 * 	:Since: Linux 4.14. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_XDP** only.
 * 	:Licence: Any.
 * 	:Maps:
 * 	  | **BPF_MAP_TYPE_DEVMAP**,
 * 	  | **BPF_MAP_TYPE_DEVMAP_HASH**,
 * 	  | **BPF_MAP_TYPE_CPUMAP**,
 * 	  | **BPF_MAP_TYPE_XSKMAP**.
 *
 * Returns
 * 	**XDP_REDIRECT** on success, the action in *flags* if *map* has
 * 	no element at *key*, or **XDP_ABORTED** if *flags* is not valid.
 */
static long (* const bpf_redirect_map)(void *map, __u32 key, __u64 flags) = (void *) 51;

/*
 * bpf_sk_redirect_map
 *
 * 	Sends the data of *skb* to another socket: the one that *map*,
 * 	of type **BPF_MAP_TYPE_SOCKMAP**, holds at *key*. The program
 * 	ends with the value that the helper returned.
 *
 * 	*flags* is 0 to send the data out by that socket, or:
 *
 * 	**BPF_F_INGRESS**
 * 		Puts the data into its receive queue.
 *
 * 	:Since: Linux 4.14. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SK_SKB** only.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_SOCKMAP**.
 *
 * Returns
 * 	**SK_PASS** on success, or **SK_DROP** if there is no such
 * 	socket, it cannot take data, or *flags* holds another bit.
 */
static long (* const bpf_sk_redirect_map)(struct __sk_buff *skb, void *map, __u32 key, __u64 flags) = (void *) 52;

/*
 * bpf_sock_map_update
 *
 * 	Puts the socket of *skops* into *map*, of type
 * 	**BPF_MAP_TYPE_SOCKMAP**, at the index at *key*. Programs that
 * 	are attached to the map apply to the socket from then on. It
 * 	works for established connections and listeners, that is in
 * 	**BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB**,
 * 	**BPF_SOCK_OPS_PASSIVE_ESTABLISHED_CB** and
 * 	**BPF_SOCK_OPS_TCP_LISTEN_CB**. The socket leaves the map when
 * 	it is closed.
 *
 * 	*flags* is one of:
 *
 * 	**BPF_ANY**
 * 		Writes the element whether there is one or not.
 * 	**BPF_NOEXIST**
 * 		Only adds an element.
 * 	**BPF_EXIST**
 * 		Only replaces an element.
 *
 * 	:Since: Linux 4.14. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SOCK_OPS** only.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_SOCKMAP**.
 *
 * Returns
 * 	0 on success, otherwise a negative error, such as:
 *
 * 	**-EOPNOTSUPP**
 * 		The event or the socket is of another kind.
 * 	**-EINVAL**
 * 		*flags* is not valid.
 * 	**-E2BIG**
 * 		The index is past the end of *map*.
 * 	**-EEXIST**
 * 		**BPF_NOEXIST** was given and there is an element.
 * 	**-ENOENT**
 * 		**BPF_EXIST** was given and there is none.
 * 	**-EBUSY**
 * 		The socket has programs of another map already.
 */
static long (* const bpf_sock_map_update)(struct bpf_sock_ops *skops, void *map, void *key, __u64 flags) = (void *) 53;

/*
 * bpf_xdp_adjust_meta
 *
 * 	Moves the beginning of the metadata of the frame *xdp_md* by
 * 	*delta* bytes; a negative number makes room. Metadata lies right
 * 	in front of the frame, from **data_meta** to **data**. It
 * 	follows the frame up the stack, where traffic control reads it
 * 	at **data_meta** of **struct __sk_buff**, and it has at most 32
 * 	bytes in Linux 5.8, always a multiple of 4.
 *
 * 	Handing a number on to traffic control::
 *
 * 		__u32 *mark;
 *
 * 		if (bpf_xdp_adjust_meta(ctx, -(int)sizeof(*mark)))
 * 			return XDP_PASS;
 * 		mark = (void *)(long)ctx->data_meta;
 * 		if ((void *)(mark + 1) > (void *)(long)ctx->data)
 * 			return XDP_PASS;
 * 		*mark = classify(ctx);
 * 		return XDP_PASS;
 *
 * 	:Since: Linux 4.15. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_XDP** only.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-ENOTSUPP**
 * 		The driver knows no metadata.
 * 	**-EINVAL**
 * 		There is not enough room, or the beginning would be
 * 		behind **data**.
 * 	**-EACCES**
 * 		The length is no multiple of 4, or too large.
 */
static long (* const bpf_xdp_adjust_meta)(struct xdp_md *xdp_md, int delta) = (void *) 54;

/*
 * bpf_perf_event_read_value
 *
 * 	Reads the counter of a perf event, and for how long it was
 * 	enabled and counting, into *buf*. A counter that shares its
 * 	hardware with others runs part of the time only; **counter**
 * 	times **enabled** divided by **running** estimates the full
 * 	count. *buf_size* is the size of **struct
 * 	bpf_perf_event_value**.
 *
 * 	*map* is of type **BPF_MAP_TYPE_PERF_EVENT_ARRAY**. The bits
 * 	**BPF_F_INDEX_MASK** of *flags* hold the index of the event, the
 * 	others are 0. The index may also be:
 *
 * 	**BPF_F_CURRENT_CPU**
 * 		The number of the current CPU.
 *
 * 	Estimating a count::
 *
 * 		struct bpf_perf_event_value v;
 * 		__u64 count = 0;
 *
 * 		if (!bpf_perf_event_read_value(&counters, BPF_F_CURRENT_CPU,
 * 					       &v, sizeof(v)) && v.running)
 * 			count = v.counter * v.enabled / v.running;
 *
 * 	:Since: Linux 4.15. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: GPL-compatible only.
 * 	:Maps: **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
 * 	:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *
 * Returns
 * 	0 on success, or one of these errors, with *buf* filled with
 * 	zeros:
 *
 * 	**-EINVAL**
 * 		*flags* or *buf_size* is not valid, or the event cannot
 * 		be read on this CPU.
 * 	**-E2BIG**
 * 		The index is past the end of *map*.
 * 	**-ENOENT**
 * 		There is no event at that index.
 * 	**-EOPNOTSUPP**
 * 		The event is inherited by child processes.
 */
static long (* const bpf_perf_event_read_value)(void *map, __u64 flags, struct bpf_perf_event_value *buf, __u32 buf_size) = (void *) 55;

/*
 * bpf_perf_prog_read_value
 *
 * 	Reads the counter of the perf event that the program is attached
 * 	to, and for how long it was enabled and counting, into *buf*.
 * 	*ctx* is the context of the program, and *buf_size* is the size
 * 	of **struct bpf_perf_event_value**.
 *
 * 	:Since: Linux 4.15. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_PERF_EVENT** only.
 * 	:Licence: GPL-compatible only.
 *
 * Returns
 * 	0 on success, otherwise a negative error, such as **-EINVAL** if
 * 	*buf_size* is not valid; *buf* is filled with zeros then.
 */
static long (* const bpf_perf_prog_read_value)(struct bpf_perf_event_data *ctx, struct bpf_perf_event_value *buf, __u32 buf_size) = (void *) 56;

/*
 * bpf_getsockopt
 *
 * 	Reads an option of a socket, as **getsockopt**\ (2) does.
 * 	*bpf_socket* is the context of the program or, in program types
 * 	that work on sockets themselves, a full socket. The value of the
 * 	option *optname* at *level* goes to the *optlen* bytes at
 * 	*optval*.
 *
 * 	Linux 5.8 knows these; later kernels know many more:
 *
 * 	**IPPROTO_TCP**
 * 		**TCP_CONGESTION**, **TCP_SAVED_SYN**.
 * 	**IPPROTO_IP**
 * 		**IP_TOS**.
 * 	**IPPROTO_IPV6**
 * 		**IPV6_TCLASS**.
 *
 * 	:Since: Linux 4.15. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK** (for
 * 	    **BPF_CGROUP_INET_SOCK_CREATE**),
 * 	  | **BPF_PROG_TYPE_SOCK_OPS**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCKOPT** (for
 * 	    **BPF_CGROUP_SETSOCKOPT**),
 * 	  | **BPF_PROG_TYPE_TRACING** (iterators over TCP and Unix
 * 	    sockets),
 * 	  | **BPF_PROG_TYPE_STRUCT_OPS** (congestion control, but not
 * 	    its release),
 * 	  | **BPF_PROG_TYPE_LSM** (in a cgroup, at some hooks).
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, or **-EINVAL** if the option is not one of those,
 * 	*optlen* does not fit, or the socket is not a full one; *optval*
 * 	is filled with zeros then.
 */
static long (* const bpf_getsockopt)(void *bpf_socket, int level, int optname, void *optval, int optlen) = (void *) 57;

/*
 * bpf_override_return
 *
 * 	Makes the probed function return *rc* without running, in order
 * 	to inject errors. *regs* is the context of the program. It only
 * 	works at the beginning of functions that the kernel marks for
 * 	it, and in kernels that are built with
 * 	**CONFIG_BPF_KPROBE_OVERRIDE**.
 *
 * 	:Since: Linux 4.16. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_KPROBE** only.
 * 	:Licence: GPL-compatible only.
 *
 * Returns
 * 	Always 0.
 */
static long (* const bpf_override_return)(struct pt_regs *regs, __u64 rc) = (void *) 58;

/*
 * bpf_sock_ops_cb_flags_set
 *
 * 	Selects further events for which programs are called on this
 * 	connection. *bpf_sock* is the context of the program. *argval*
 * 	replaces the former selection; it is 0 or made of these:
 *
 * 	**BPF_SOCK_OPS_RTO_CB_FLAG**
 * 		**BPF_SOCK_OPS_RTO_CB**, on every timeout.
 * 	**BPF_SOCK_OPS_RETRANS_CB_FLAG**
 * 		**BPF_SOCK_OPS_RETRANS_CB**, on every retransmission.
 * 	**BPF_SOCK_OPS_STATE_CB_FLAG**
 * 		**BPF_SOCK_OPS_STATE_CB**, on every change of state.
 * 	**BPF_SOCK_OPS_RTT_CB_FLAG**
 * 		**BPF_SOCK_OPS_RTT_CB**, on every measurement of the
 * 		round trip.
 *
 * 	**BPF_SOCK_OPS_ALL_CB_FLAGS** is all of them. The selection can
 * 	be read from **bpf_sock_ops_cb_flags**.
 *
 * 	:Since: Linux 4.16. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SOCK_OPS** only.
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success. A positive number holds the bits of *argval* that
 * 	the kernel does not know; the others were set. **-EINVAL** for a
 * 	socket that is not full.
 */
static long (* const bpf_sock_ops_cb_flags_set)(struct bpf_sock_ops *bpf_sock, int argval) = (void *) 59;

/*
 * bpf_msg_redirect_map
 *
 * 	Sends the message *msg* to another socket: the one that *map*,
 * 	of type **BPF_MAP_TYPE_SOCKMAP**, holds at *key*. The program
 * 	ends with the value that the helper returned.
 *
 * 	*flags* is 0 to send the message out by that socket, or:
 *
 * 	**BPF_F_INGRESS**
 * 		Puts the message into its receive queue.
 *
 * 	:Since: Linux 4.17. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SK_MSG** only.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_SOCKMAP**.
 *
 * Returns
 * 	**SK_PASS** on success, or **SK_DROP** if there is no such
 * 	socket, it cannot take data, or *flags* holds another bit.
 */
static long (* const bpf_msg_redirect_map)(struct sk_msg_md *msg, void *map, __u32 key, __u64 flags) = (void *) 60;

/*
 * bpf_msg_apply_bytes
 *
 * 	Applies the verdict on *msg* to the next *bytes* bytes of the
 * 	socket, no matter how many system calls bring them. The program
 * 	is called again for what follows them, even if this is part of
 * 	*msg*. A program that knows the length of a message of its
 * 	protocol thus decides once per message.
 *
 * 	:Since: Linux 4.17. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SK_MSG** only.
 * 	:Licence: Any.
 *
 * Returns
 * 	Always 0.
 */
static long (* const bpf_msg_apply_bytes)(struct sk_msg_md *msg, __u32 bytes) = (void *) 61;

/*
 * bpf_msg_cork_bytes
 *
 * 	Holds *msg* back until *bytes* bytes have come together, and
 * 	then calls the program for all of them. A program that needs
 * 	more data for its verdict calls this and returns **SK_PASS**.
 * 	The data waits for as long as the bytes do not come.
 *
 * 	:Since: Linux 4.17. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SK_MSG** only.
 * 	:Licence: Any.
 *
 * Returns
 * 	Always 0.
 */
static long (* const bpf_msg_cork_bytes)(struct sk_msg_md *msg, __u32 bytes) = (void *) 62;

/*
 * bpf_msg_pull_data
 *
 * 	Brings the bytes of *msg* from *start* up to, but not including,
 * 	*end* into direct access: **data** and **data_end** then enclose
 * 	them. They are copied if they lie in several pieces or may be
 * 	changed by others. *flags* must be 0.
 *
 * 	For example::
 *
 * 		struct header *h;
 *
 * 		if (bpf_msg_pull_data(msg, 0, sizeof(*h), 0))
 * 			return SK_DROP;
 * 		h = msg->data;
 * 		if ((void *)(h + 1) > msg->data_end)
 * 			return SK_DROP;
 *
 * 	:Since: Linux 4.17. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SK_MSG** only.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* is not 0, or the message does not have all these
 * 		bytes.
 * 	**-ENOMEM**
 * 		There was no memory for a copy.
 */
static long (* const bpf_msg_pull_data)(struct sk_msg_md *msg, __u32 start, __u32 end, __u64 flags) = (void *) 63;

/*
 * bpf_bind
 *
 * 	Binds the socket of *ctx* to a local address before it connects.
 * 	*addr* points to a **struct sockaddr_in** or **struct
 * 	sockaddr_in6** of *addr_len* bytes. If its port is 0,
 * 	**connect**\ (2) chooses one.
 *
 * 	Connecting from one address of several, given in network byte
 * 	order::
 *
 * 		struct sockaddr_in local = {
 * 			.sin_family = AF_INET,
 * 			.sin_addr.s_addr = address,
 * 		};
 *
 * 		if (bpf_bind(ctx, (struct sockaddr *)&local, sizeof(local)))
 * 			return 0;
 * 		return 1;
 *
 * 	:Since: Linux 4.17. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_CGROUP_SOCK_ADDR** only (for
 * 	  **BPF_CGROUP_INET4_CONNECT** and
 * 	  **BPF_CGROUP_INET6_CONNECT**).
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, otherwise a negative error, such as:
 *
 * 	**-EINVAL**
 * 		*addr_len* is too small, or the socket is bound already.
 * 	**-EAFNOSUPPORT**
 * 		*addr* is of another family.
 * 	**-EADDRINUSE**
 * 		The port is in use.
 * 	**-EADDRNOTAVAIL**
 * 		This machine does not have the address.
 */
static long (* const bpf_bind)(struct bpf_sock_addr *ctx, struct sockaddr *addr, int addr_len) = (void *) 64;

/*
 * bpf_xdp_adjust_tail
 *
 * 	Moves the end of the frame *xdp_md* by *delta* bytes: a negative
 * 	number cuts bytes off, and a positive one, since Linux 5.8, adds
 * 	zeros where the driver has left room.
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_XDP** only.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or **-EINVAL** if there is not enough room, or
 * 	less than an Ethernet header would be left.
 */
static long (* const bpf_xdp_adjust_tail)(struct xdp_md *xdp_md, int delta) = (void *) 65;

/*
 * bpf_skb_get_xfrm_state
 *
 * 	Describes in *xfrm_state* an IPsec state that decrypted the
 * 	packet *skb*. *index* counts the states that the packet went
 * 	through from 0, and *size* is the size of **struct
 * 	bpf_xfrm_state**. *flags* must be 0.
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SCHED_CLS** and
 * 	  **BPF_PROG_TYPE_SCHED_ACT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, or **-EINVAL** if there is no such state, or
 * 	*size* or *flags* is not valid; *xfrm_state* is filled with
 * 	zeros then.
 */
static long (* const bpf_skb_get_xfrm_state)(struct __sk_buff *skb, __u32 index, struct bpf_xfrm_state *xfrm_state, __u32 size, __u64 flags) = (void *) 66;

/*
 * bpf_get_stack
 *
 * 	Walks the stack and stores the trace in the *size* bytes at
 * 	*buf*, the innermost frame first. *ctx* is the context of the
 * 	program. Each entry is an address of 8 bytes, and *size* is a
 * 	multiple of that. A trace that is too long is truncated; the
 * 	sysctl **kernel.perf_event_max_stack**, 127 by default, is
 * 	another limit.
 *
 * 	The bits **BPF_F_SKIP_FIELD_MASK** of *flags* are the number of
 * 	innermost frames to leave out. These may be added:
 *
 * 	**BPF_F_USER_STACK**
 * 		Walks the stack of user space instead of that of the
 * 		kernel.
 * 	**BPF_F_USER_BUILD_ID**
 * 		Together with **BPF_F_USER_STACK**: the entries are of
 * 		type **struct bpf_stack_build_id**, and *size* is a
 * 		multiple of its size.
 *
 * 	For example::
 *
 * 		struct trace *t = bpf_map_lookup_elem(&scratch, &zero);
 * 		long len;
 *
 * 		if (!t)
 * 			return 0;
 * 		len = bpf_get_stack(ctx, t->ip, sizeof(t->ip), 0);
 * 		if (len > 0)
 * 			bpf_perf_event_output(ctx, &events,
 * 					      BPF_F_CURRENT_CPU,
 * 					      t->ip, len);
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_KPROBE**,
 * 	  | **BPF_PROG_TYPE_TRACEPOINT**,
 * 	  | **BPF_PROG_TYPE_PERF_EVENT**,
 * 	  | **BPF_PROG_TYPE_RAW_TRACEPOINT**,
 * 	  | **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
 * 	  | **BPF_PROG_TYPE_TRACING**,
 * 	  | **BPF_PROG_TYPE_LSM**.
 * 	:Licence: GPL-compatible only.
 * 	:Sleeps: In sleepable programs of type **BPF_PROG_TYPE_KPROBE**,
 * 	  while it reads build ids.
 *
 * Returns
 * 	The number of bytes stored, or one of these errors, with *buf*
 * 	filled with zeros:
 *
 * 	**-EINVAL**
 * 		*flags* holds another bit or a combination that is not
 * 		allowed, or *size* is no multiple of the size of an
 * 		entry.
 * 	**-EFAULT**
 * 		There is no such stack, or all of its frames were left
 * 		out.
 */
static long (* const bpf_get_stack)(void *ctx, void *buf, __u32 size, __u64 flags) = (void *) 67;

/*
 * bpf_skb_load_bytes_relative
 *
 * 	Copies *len* bytes of the packet *skb*, which begin *offset*
 * 	bytes behind the start of a header, into the memory at *to*. It
 * 	serves programs that do not know where in the packet that header
 * 	is: socket filters see packets that begin at various layers.
 *
 * 	*start_header* is one of:
 *
 * 	**BPF_HDR_START_MAC**
 * 		The link-layer header.
 * 	**BPF_HDR_START_NET**
 * 		The network header.
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SOCKET_FILTER**,
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**,
 * 	  | **BPF_PROG_TYPE_SK_REUSEPORT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, or **-EFAULT** if *start_header* is neither, the
 * 	packet does not have that header, or the bytes are not in its
 * 	linear part; *to* is filled with zeros then.
 */
static long (* const bpf_skb_load_bytes_relative)(const void *skb, __u32 offset, void *to, __u32 len, __u32 start_header) = (void *) 68;

/*
 * bpf_fib_lookup
 *
 * 	Looks up the route of a packet and the link-layer address of its
 * 	next hop. *ctx* is the context of the program, whose device
 * 	determines the network namespace. *params* holds what the
 * 	headers of the packet say, and takes the answer; *plen* is the
 * 	size of **struct bpf_fib_lookup**.
 *
 * 	If the packet is to be forwarded, **smac** and **dmac** become
 * 	the addresses of its new link-layer header, **ifindex** the
 * 	device it leaves by, **ipv4_dst** or **ipv6_dst** the next hop,
 * 	**family** that of the next hop, and **rt_metric** the metric of
 * 	the route. It is left to the program to write the header, to
 * 	decrement the TTL or hop limit, and to redirect the packet.
 *
 * 	*flags* is 0 or made of these:
 *
 * 	**BPF_FIB_LOOKUP_DIRECT**
 * 		Skips the rules, and looks up the table of the device's
 * 		VRF or the main table.
 * 	**BPF_FIB_LOOKUP_OUTPUT**
 * 		Looks up the route of a packet that leaves by
 * 		**ifindex**, instead of one that came in by it.
 *
 * 	Frames of XDP are compared with the MTU by **tot_len**, or not
 * 	at all if it is 0. Packets of traffic control are compared by
 * 	their own length; since Linux 5.12 these, too, by **tot_len**
 * 	where it is not 0.
 *
 * 	For example::
 *
 * 		struct bpf_fib_lookup fib = {
 * 			.family = AF_INET,
 * 			.ifindex = ctx->ingress_ifindex,
 * 			.tot_len = data_end - (void *)iph,
 * 			.ipv4_src = iph->saddr,
 * 			.ipv4_dst = iph->daddr,
 * 		};
 *
 * 		if (bpf_fib_lookup(ctx, &fib, sizeof(fib), 0))
 * 			return XDP_PASS;
 * 		__builtin_memcpy(eth->h_dest, fib.dmac, ETH_ALEN);
 * 		__builtin_memcpy(eth->h_source, fib.smac, ETH_ALEN);
 * 		return bpf_redirect(fib.ifindex, 0);
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_XDP**.
 * 	:Licence: GPL-compatible only.
 *
 * Returns
 * 	**BPF_FIB_LKUP_RET_SUCCESS**, which is 0, if the answer is
 * 	complete. A positive number if the packet is not to be
 * 	forwarded, or if the program cannot do it alone:
 *
 * 	**BPF_FIB_LKUP_RET_BLACKHOLE**
 * 		The route drops packets.
 * 	**BPF_FIB_LKUP_RET_UNREACHABLE**
 * 		The route says that the destination cannot be reached.
 * 	**BPF_FIB_LKUP_RET_PROHIBIT**
 * 		The route forbids it.
 * 	**BPF_FIB_LKUP_RET_NOT_FWDED**
 * 		There is no route, or the packet is for this machine, a
 * 		group, or all.
 * 	**BPF_FIB_LKUP_RET_FWD_DISABLED**
 * 		The device does not forward.
 * 	**BPF_FIB_LKUP_RET_UNSUPP_LWT**
 * 		The route puts packets into a tunnel.
 * 	**BPF_FIB_LKUP_RET_NO_NEIGH**
 * 		The link-layer address is not known yet; the other
 * 		fields of the answer are set.
 * 	**BPF_FIB_LKUP_RET_FRAG_NEEDED**
 * 		The packet is larger than the MTU.
 *
 * 	A negative error if the arguments are not valid:
 *
 * 	**-EINVAL**
 * 		*plen* is too small, or *flags* holds another bit.
 * 	**-ENODEV**
 * 		There is no device with that index.
 * 	**-EAFNOSUPPORT**
 * 		**family** is not known.
 */
static long (* const bpf_fib_lookup)(void *ctx, struct bpf_fib_lookup *params, int plen, __u32 flags) = (void *) 69;

/*
 * bpf_sock_hash_update
 *
 * 	Puts the socket of *skops* into *map*, of type
 * 	**BPF_MAP_TYPE_SOCKHASH**, under the key at *key*. Programs that
 * 	are attached to the map apply to the socket from then on. It
 * 	works for established connections and listeners, that is in
 * 	**BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB**,
 * 	**BPF_SOCK_OPS_PASSIVE_ESTABLISHED_CB** and
 * 	**BPF_SOCK_OPS_TCP_LISTEN_CB**. The socket leaves the map when
 * 	it is closed.
 *
 * 	*flags* is one of:
 *
 * 	**BPF_ANY**
 * 		Writes the element whether there is one or not.
 * 	**BPF_NOEXIST**
 * 		Only adds an element.
 * 	**BPF_EXIST**
 * 		Only replaces an element.
 *
 * 	Gathering connections, so that
 * 	**bpf_msg_redirect_hash**\ () finds them::
 *
 * 		struct pair key = pair_of(skops);
 *
 * 		if (skops->op == BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB ||
 * 		    skops->op == BPF_SOCK_OPS_PASSIVE_ESTABLISHED_CB)
 * 			bpf_sock_hash_update(skops, &sockets, &key, BPF_ANY);
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SOCK_OPS** only.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_SOCKHASH**.
 *
 * Returns
 * 	0 on success, otherwise a negative error, such as:
 *
 * 	**-EOPNOTSUPP**
 * 		The event or the socket is of another kind.
 * 	**-EINVAL**
 * 		*flags* is not valid.
 * 	**-E2BIG**
 * 		The map is full.
 * 	**-EEXIST**
 * 		**BPF_NOEXIST** was given and there is an element.
 * 	**-ENOENT**
 * 		**BPF_EXIST** was given and there is none.
 * 	**-EBUSY**
 * 		The socket has programs of another map already.
 */
static long (* const bpf_sock_hash_update)(struct bpf_sock_ops *skops, void *map, void *key, __u64 flags) = (void *) 70;

/*
 * bpf_msg_redirect_hash
 *
 * 	Sends the message *msg* to another socket: the one that *map*,
 * 	of type **BPF_MAP_TYPE_SOCKHASH**, holds under the key at *key*.
 * 	The program ends with the value that the helper returned.
 *
 * 	*flags* is 0 to send the message out by that socket, or:
 *
 * 	**BPF_F_INGRESS**
 * 		Puts the message into its receive queue.
 *
 * 	Short-cutting a connection within the machine: what one end
 * 	sends goes straight into the receive queue of the other::
 *
 * 		struct pair key = pair_of_peer(msg);
 *
 * 		return bpf_msg_redirect_hash(msg, &sockets, &key,
 * 					     BPF_F_INGRESS);
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SK_MSG** only.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_SOCKHASH**.
 *
 * Returns
 * 	**SK_PASS** on success, or **SK_DROP** if there is no such
 * 	socket, it cannot take data, or *flags* holds another bit.
 */
static long (* const bpf_msg_redirect_hash)(struct sk_msg_md *msg, void *map, void *key, __u64 flags) = (void *) 71;

/*
 * bpf_sk_redirect_hash
 *
 * 	Sends the data of *skb* to another socket: the one that *map*,
 * 	of type **BPF_MAP_TYPE_SOCKHASH**, holds under the key at *key*.
 * 	The program ends with the value that the helper returned.
 *
 * 	*flags* is 0 to send the data out by that socket, or:
 *
 * 	**BPF_F_INGRESS**
 * 		Puts the data into its receive queue.
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SK_SKB** only.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_SOCKHASH**.
 *
 * Returns
 * 	**SK_PASS** on success, or **SK_DROP** if there is no such
 * 	socket, it cannot take data, or *flags* holds another bit.
 */
static long (* const bpf_sk_redirect_hash)(struct __sk_buff *skb, void *map, void *key, __u64 flags) = (void *) 72;

/*
 * bpf_lwt_push_encap
 *
 * 	Puts the *len* bytes of headers at *hdr* in front of the network
 * 	header of the packet *skb*. The program then ends with
 * 	**BPF_OK**, or with **BPF_LWT_REROUTE** to have the packet
 * 	routed by its new header.
 *
 * 	*type* says what *hdr* holds:
 *
 * 	**BPF_LWT_ENCAP_SEG6**
 * 		A segment routing header; the kernel adds an outer IPv6
 * 		header. Only in programs of type
 * 		**BPF_PROG_TYPE_LWT_IN**.
 * 	**BPF_LWT_ENCAP_SEG6_INLINE**
 * 		A segment routing header, to be inserted behind the IPv6
 * 		header of the packet. Only in programs of type
 * 		**BPF_PROG_TYPE_LWT_IN**.
 * 	**BPF_LWT_ENCAP_IP**
 * 		An outer IPv4 or IPv6 header and what follows it, such
 * 		as GRE or UDP, at most 256 bytes. A checksum of 0 in an
 * 		IPv4 header is computed.
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_LWT_IN** and
 * 	  **BPF_PROG_TYPE_LWT_XMIT**.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*type* is not known here, or the headers are not valid.
 * 	**-EBADMSG**
 * 		**BPF_LWT_ENCAP_SEG6_INLINE** was given, and the packet
 * 		is not IPv6.
 * 	**-ENOMEM**
 * 		There was no memory for the headers.
 */
static long (* const bpf_lwt_push_encap)(struct __sk_buff *skb, __u32 type, void *hdr, __u32 len) = (void *) 73;

/*
 * bpf_lwt_seg6_store_bytes
 *
 * 	Copies the *len* bytes at *from* into the outermost segment
 * 	routing header of the packet *skb*, *offset* bytes from the
 * 	beginning of the packet. Only the flags, the tag and the TLVs
 * 	can be written; the segments cannot.
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_LWT_SEG6LOCAL** only.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		The packet has no segment routing header.
 * 	**-EFAULT**
 * 		The bytes lie elsewhere, or they could not be made
 * 		writable.
 */
static long (* const bpf_lwt_seg6_store_bytes)(struct __sk_buff *skb, __u32 offset, const void *from, __u32 len) = (void *) 74;

/*
 * bpf_lwt_seg6_adjust_srh
 *
 * 	Grows the room for TLVs in the outermost segment routing header
 * 	of the packet *skb* by *delta* bytes, or shrinks it if *delta*
 * 	is negative. This happens *offset* bytes from the beginning of
 * 	the packet, which is a place behind the segments. If the header
 * 	is not valid when the program ends, its length being a multiple
 * 	of 8 and its TLVs complete, the packet is dropped.
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_LWT_SEG6LOCAL** only.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		The packet has no segment routing header.
 * 	**-EFAULT**
 * 		*offset* lies elsewhere, or fewer bytes follow it than
 * 		are to be removed.
 * 	**-ENOMEM**
 * 		There was no memory for the room.
 */
static long (* const bpf_lwt_seg6_adjust_srh)(struct __sk_buff *skb, __u32 offset, __s32 delta) = (void *) 75;

/*
 * bpf_lwt_seg6_action
 *
 * 	Applies an action of IPv6 segment routing to the packet *skb*.
 * 	*param* points to its parameter of *param_len* bytes. The
 * 	program then ends with **BPF_REDIRECT**.
 *
 * 	*action* is one of:
 *
 * 	**SEG6_LOCAL_ACTION_END_X**
 * 		Forwards to the next hop in *param*, a **struct
 * 		in6_addr**.
 * 	**SEG6_LOCAL_ACTION_END_T**
 * 		Looks the destination up in the table in *param*, an
 * 		**int**.
 * 	**SEG6_LOCAL_ACTION_END_DT6**
 * 		Takes the outer headers off, and looks the destination
 * 		up in the table in *param*, an **int**.
 * 	**SEG6_LOCAL_ACTION_END_B6**
 * 		Inserts the segment routing header in *param* behind the
 * 		IPv6 header.
 * 	**SEG6_LOCAL_ACTION_END_B6_ENCAP**
 * 		Adds an outer IPv6 header and the segment routing header
 * 		in *param*.
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_LWT_SEG6LOCAL** only.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*action* is not known, or *param* is not valid.
 * 	**-EBADMSG**
 * 		The segment routing header of the packet is not valid,
 * 		or is missing.
 */
static long (* const bpf_lwt_seg6_action)(struct __sk_buff *skb, __u32 action, void *param, __u32 param_len) = (void *) 76;

/*
 * bpf_rc_repeat
 *
 * 	Reports the repeat signal that some infrared protocols send
 * 	while a key is held down. It delays the release of the key that
 * 	was reported last. *ctx* is the context of the program.
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_LIRC_MODE2** only.
 * 	:Licence: GPL-compatible only.
 *
 * Returns
 * 	Always 0.
 */
static long (* const bpf_rc_repeat)(void *ctx) = (void *) 77;

/*
 * bpf_rc_keydown
 *
 * 	Reports a key of the remote control as pressed. *ctx* is the
 * 	context of the program. *protocol* is one of **enum rc_proto**
 * 	and *scancode* what was decoded; the key map of the device turns
 * 	both into a key of the input system. *toggle* is the bit that
 * 	some protocols flip with every press, to tell a key that is held
 * 	down from one that is pressed twice; it is 0 in others.
 *
 * 	The key is reported as released after a while, unless this
 * 	helper is called again with the same values, or
 * 	**bpf_rc_repeat**\ () is.
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_LIRC_MODE2** only.
 * 	:Licence: GPL-compatible only.
 *
 * Returns
 * 	Always 0.
 */
static long (* const bpf_rc_keydown)(void *ctx, __u32 protocol, __u64 scancode, __u32 toggle) = (void *) 78;

/*
 * bpf_skb_cgroup_id
 *
 * 	Returns the id of the cgroup (version 2) that the socket of the
 * 	packet *skb* belongs to. It is the number that
 * 	**name_to_handle_at**\ (2) gives for the cgroup's directory.
 * 	Received packets rarely have a socket in traffic control; the
 * 	helper is for packets on their way out.
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The id, or 0 if the packet has no full socket.
 */
static __u64 (* const bpf_skb_cgroup_id)(struct __sk_buff *skb) = (void *) 79;

/*
 * bpf_get_current_cgroup_id
 *
 * 	Returns the id of the cgroup (version 2) that the current task
 * 	belongs to. It is the number that **name_to_handle_at**\ (2)
 * 	gives for the cgroup's directory.
 *
 * 	:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Needs: **CAP_BPF**.
 *
 * Returns
 * 	The id.
 */
static __u64 (* const bpf_get_current_cgroup_id)(void) = (void *) 80;

/*
 * bpf_get_local_storage
 *
 * 	Returns the storage that belongs to the cgroup and the attach
 * 	type for which the program runs. *map* is of type
 * 	**BPF_MAP_TYPE_CGROUP_STORAGE**, or
 * 	**BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE** for storage of each CPU's
 * 	own. A program can use one map of each type. *flags* must be the
 * 	constant 0.
 *
 * 	The storage is created when the program is attached. Programs on
 * 	other CPUs share the storage of the former type, so that changes
 * 	need atomic operations or a **struct bpf_spin_lock**.
 *
 * 	For example::
 *
 * 		__u64 *packets = bpf_get_local_storage(&storage, 0);
 *
 * 		__sync_fetch_and_add(packets, 1);
 * 		return 1;
 *
 * 	:Since: Linux 4.19. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK**,
 * 	  | **BPF_PROG_TYPE_SOCK_OPS**,
 * 	  | **BPF_PROG_TYPE_CGROUP_DEVICE**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SYSCTL**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCKOPT**,
 * 	  | **BPF_PROG_TYPE_LSM** (in a cgroup).
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_CGROUP_STORAGE** or
 * 	  **BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE**.
 *
 * Returns
 * 	A pointer to the storage, which is always valid and needs no
 * 	check.
 */
static void *(* const bpf_get_local_storage)(void *map, __u64 flags) = (void *) 81;

/*
 * bpf_sk_select_reuseport
 *
 * 	Chooses the socket that gets the packet or connection of
 * 	*reuse*: the one that *map* holds at *key*. It has to be one of
 * 	the **SO_REUSEPORT** group that *reuse* is about. If the program
 * 	ends with **SK_PASS** and no socket was chosen, the kernel
 * 	chooses by the hash. *flags* is not used and should be 0.
 *
 * 	For example::
 *
 * 		__u32 key = worker_for(reuse);
 *
 * 		if (bpf_sk_select_reuseport(reuse, &sockets, &key, 0))
 * 			return SK_DROP;
 * 		return SK_PASS;
 *
 * 	:Since: Linux 4.19. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SK_REUSEPORT** only.
 * 	:Licence: Any.
 * 	:Maps:
 * 	  | **BPF_MAP_TYPE_REUSEPORT_SOCKARRAY**,
 * 	  | **BPF_MAP_TYPE_SOCKMAP**,
 * 	  | **BPF_MAP_TYPE_SOCKHASH**.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-ENOENT**
 * 		There is no socket at *key*.
 * 	**-EINVAL**
 * 		The socket is in no group.
 * 	**-EPROTOTYPE**
 * 		The socket is of another protocol.
 * 	**-EAFNOSUPPORT**
 * 		The socket is of another family.
 * 	**-EBADFD**
 * 		The socket is in another group.
 */
static long (* const bpf_sk_select_reuseport)(struct sk_reuseport_md *reuse, void *map, void *key, __u64 flags) = (void *) 82;

/*
 * bpf_skb_ancestor_cgroup_id
 *
 * 	Returns the id of an ancestor of the cgroup (version 2) that the
 * 	socket of the packet *skb* belongs to. *ancestor_level* is 0 for
 * 	the root, 1 for its children, and so on; the level of the cgroup
 * 	itself yields its own id, as **bpf_skb_cgroup_id**\ () does.
 *
 * 	:Since: Linux 4.19. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The id, or 0 if the packet has no full socket or its cgroup no
 * 	ancestor at that level.
 */
static __u64 (* const bpf_skb_ancestor_cgroup_id)(struct __sk_buff *skb, int ancestor_level) = (void *) 83;

/*
 * bpf_sk_lookup_tcp
 *
 * 	Looks for a TCP socket, as the kernel does for an incoming
 * 	packet. *ctx* is the context of the program. *tuple* holds
 * 	addresses and ports as such a packet has them: the source is the
 * 	remote side. A connection is found by all four of them, and a
 * 	listener by the destination; in a **SO_REUSEPORT** group the
 * 	hash chooses the socket.
 *
 * 	*tuple_size* says what *tuple* holds:
 *
 * 	* The size of **ipv4** in **struct bpf_sock_tuple** for IPv4.
 * 	* The size of **ipv6** in **struct bpf_sock_tuple** for IPv6.
 *
 * 	*netns* is the id of a network namespace, as that of *ctx* knows
 * 	it (see ip-**netns**\ (8)), or:
 *
 * 	**BPF_F_CURRENT_NETNS**
 * 		The namespace of *ctx* itself, that is of its device or
 * 		socket.
 *
 * 	*flags* must be 0.
 *
 * 	The socket is safe to use until its reference is released::
 *
 * 		struct bpf_sock *sk;
 * 		int listening = 0;
 *
 * 		sk = bpf_sk_lookup_tcp(ctx, &tuple, sizeof(tuple.ipv4),
 * 				       BPF_F_CURRENT_NETNS, 0);
 * 		if (sk) {
 * 			listening = sk->state == BPF_TCP_LISTEN;
 * 			bpf_sk_release(sk);
 * 		}
 * 		return listening ? TC_ACT_OK : TC_ACT_SHOT;
 *
 * 	:Since: Linux 4.20. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_XDP**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**,
 * 	  | **BPF_PROG_TYPE_SK_SKB**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**.
 * 	:Licence: Any.
 * 	:Acquires: A reference to the socket; release it with
 * 	  **bpf_sk_release**\ ().
 *
 * Returns
 * 	A pointer to the full socket, or **NULL** if there is none, or
 * 	*tuple_size*, *netns* or *flags* is not valid.
 */
static struct bpf_sock *(* const bpf_sk_lookup_tcp)(void *ctx, struct bpf_sock_tuple *tuple, __u32 tuple_size, __u64 netns, __u64 flags) = (void *) 84;

/*
 * bpf_sk_lookup_udp
 *
 * 	Looks for a UDP socket, as the kernel does for an incoming
 * 	packet. *ctx* is the context of the program. *tuple* holds
 * 	addresses and ports as such a packet has them: the source is the
 * 	remote side. In a **SO_REUSEPORT** group the hash chooses the
 * 	socket.
 *
 * 	*tuple_size* says what *tuple* holds:
 *
 * 	* The size of **ipv4** in **struct bpf_sock_tuple** for IPv4.
 * 	* The size of **ipv6** in **struct bpf_sock_tuple** for IPv6.
 *
 * 	*netns* is the id of a network namespace, as that of *ctx* knows
 * 	it (see ip-**netns**\ (8)), or:
 *
 * 	**BPF_F_CURRENT_NETNS**
 * 		The namespace of *ctx* itself, that is of its device or
 * 		socket.
 *
 * 	*flags* must be 0. See **bpf_sk_lookup_tcp**\ () for an example.
 *
 * 	:Since: Linux 4.20. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_XDP**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**,
 * 	  | **BPF_PROG_TYPE_SK_SKB**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**.
 * 	:Licence: Any.
 * 	:Acquires: A reference to the socket; release it with
 * 	  **bpf_sk_release**\ ().
 *
 * Returns
 * 	A pointer to the full socket, or **NULL** if there is none, or
 * 	*tuple_size*, *netns* or *flags* is not valid.
 */
static struct bpf_sock *(* const bpf_sk_lookup_udp)(void *ctx, struct bpf_sock_tuple *tuple, __u32 tuple_size, __u64 netns, __u64 flags) = (void *) 85;

/*
 * bpf_sk_release
 *
 * 	Releases the reference to *sock* that **bpf_sk_lookup_tcp**\ (),
 * 	**bpf_sk_lookup_udp**\ (), **bpf_skc_lookup_tcp**\ () or
 * 	**bpf_map_lookup_elem**\ () took. The program must not use the
 * 	socket any more, nor what it derived from it by
 * 	**bpf_sk_fullsock**\ () or **bpf_tcp_sock**\ (). Every path
 * 	through the program releases every reference exactly once.
 *
 * 	:Since: Linux 4.20. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_XDP**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**,
 * 	  | **BPF_PROG_TYPE_SK_SKB**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**.
 * 	:Licence: Any.
 * 	:Releases: The reference to *sock*.
 *
 * Returns
 * 	Always 0.
 */
static long (* const bpf_sk_release)(struct bpf_sock *sock) = (void *) 86;

/*
 * bpf_map_push_elem
 *
 * 	Adds a copy of the value at *value* to *map*. *flags* is 0 or:
 *
 * 	**BPF_EXIST**
 * 		Makes room by dropping the oldest element if the map is
 * 		full.
 *
 * 	:Since: Linux 4.20. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_QUEUE** or **BPF_MAP_TYPE_STACK**.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* holds another bit.
 * 	**-E2BIG**
 * 		The map is full.
 * 	**-EBUSY**
 * 		The call interrupted another one that held the map's
 * 		lock.
 */
static long (* const bpf_map_push_elem)(void *map, const void *value, __u64 flags) = (void *) 87;

/*
 * bpf_map_pop_elem
 *
 * 	Removes an element from *map* and copies it to *value*: the
 * 	oldest from a map of type **BPF_MAP_TYPE_QUEUE**, the newest
 * 	from one of type **BPF_MAP_TYPE_STACK**.
 *
 * 	:Since: Linux 4.20. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_QUEUE** or **BPF_MAP_TYPE_STACK**.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-ENOENT**
 * 		The map is empty; *value* is filled with zeros.
 * 	**-EBUSY**
 * 		The call interrupted another one that held the map's
 * 		lock.
 */
static long (* const bpf_map_pop_elem)(void *map, void *value) = (void *) 88;

/*
 * bpf_map_peek_elem
 *
 * 	Copies to *value* the element of *map* that
 * 	**bpf_map_pop_elem**\ () would remove, and leaves it there.
 *
 * 	:Since: Linux 4.20. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_QUEUE** or **BPF_MAP_TYPE_STACK**.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-ENOENT**
 * 		The map is empty; *value* is filled with zeros.
 * 	**-EBUSY**
 * 		The call interrupted another one that held the map's
 * 		lock.
 */
static long (* const bpf_map_peek_elem)(void *map, void *value) = (void *) 89;

/*
 * bpf_msg_push_data
 *
 * 	Inserts *len* bytes into the message *msg*, *start* bytes from
 * 	its beginning. The bytes are not set; the program brings them
 * 	into direct access by **bpf_msg_pull_data**\ () and writes them.
 * 	*flags* must be 0.
 *
 * 	:Since: Linux 4.20. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SK_MSG** only.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* is not 0, or *start* is past the end of the
 * 		message.
 * 	**-ENOMEM**
 * 		There was no memory for the bytes.
 */
static long (* const bpf_msg_push_data)(struct sk_msg_md *msg, __u32 start, __u32 len, __u64 flags) = (void *) 90;

/*
 * bpf_msg_pop_data
 *
 * 	Removes *len* bytes from the message *msg*, *start* bytes from
 * 	its beginning. *flags* must be 0.
 *
 * 	:Since: Linux 5.0. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SK_MSG** only.
 * 	:Licence: Any.
 * 	:Invalidates: All pointers into the packet; check them anew.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* is not 0, or the message does not have all these
 * 		bytes.
 * 	**-ENOMEM**
 * 		There was no memory for splitting the message.
 */
static long (* const bpf_msg_pop_data)(struct sk_msg_md *msg, __u32 start, __u32 len, __u64 flags) = (void *) 91;

/*
 * bpf_rc_pointer_rel
 *
 * 	Reports that the pointer of the remote control was moved, by
 * 	*rel_x* to the right and *rel_y* downwards. *ctx* is the context
 * 	of the program.
 *
 * 	:Since: Linux 5.0. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_LIRC_MODE2** only.
 * 	:Licence: GPL-compatible only.
 *
 * Returns
 * 	Always 0.
 */
static long (* const bpf_rc_pointer_rel)(void *ctx, __s32 rel_x, __s32 rel_y) = (void *) 92;

/*
 * bpf_spin_lock
 *
 * 	Acquires *lock*, a member of the value of a map; waits until it
 * 	is free. User space acquires it by **BPF_F_LOCK**.
 *
 * 	The verifier enforces these rules:
 *
 * 	* There is one lock in a value, at its top level, and the map
 * 	  has BTF. In Linux 5.8 the map is a hash table, an array, or
 * 	  storage of cgroups or sockets.
 * 	* A program holds one lock at a time, and every path calls
 * 	  **bpf_spin_unlock**\ ().
 * 	* While the lock is held, no helper and no function is called.
 * 	* Socket filters, tracing programs and sleepable ones cannot use
 * 	  maps with locks.
 * 	* The lock itself is not read or written directly.
 *
 * 	For example::
 *
 * 		struct state *s = bpf_map_lookup_elem(&states, &key);
 *
 * 		if (!s)
 * 			return TC_ACT_OK;
 * 		bpf_spin_lock(&s->lock);
 * 		s->packets++;
 * 		s->bytes += skb->len;
 * 		bpf_spin_unlock(&s->lock);
 * 		return TC_ACT_OK;
 *
 * 	:Since: Linux 5.1. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Needs: **CAP_BPF**.
 *
 * Returns
 * 	Nothing that a program could use. Despite its prototype, the
 * 	verifier holds the result to be undefined.
 */
static long (* const bpf_spin_lock)(struct bpf_spin_lock *lock) = (void *) 93;

/*
 * bpf_spin_unlock
 *
 * 	Releases *lock*, which **bpf_spin_lock**\ () acquired.
 *
 * 	:Since: Linux 5.1. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Needs: **CAP_BPF**.
 *
 * Returns
 * 	Nothing that a program could use. Despite its prototype, the
 * 	verifier holds the result to be undefined.
 */
static long (* const bpf_spin_unlock)(struct bpf_spin_lock *lock) = (void *) 94;

/*
 * bpf_sk_fullsock
 *
 * 	Checks whether *sk* is a full socket, and neither a connection
 * 	request nor a socket in TIME-WAIT. Only a full socket has all
 * 	fields of **struct bpf_sock**.
 *
 * 	The result is another pointer to the same socket. If *sk* came
 * 	with a reference, both are invalid once it is released.
 *
 * 	:Since: Linux 5.1. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**.
 * 	:Licence: Any.
 *
 * Returns
 * 	A pointer to the full socket, or **NULL** if *sk* is not one.
 */
static struct bpf_sock *(* const bpf_sk_fullsock)(struct bpf_sock *sk) = (void *) 95;

/*
 * bpf_tcp_sock
 *
 * 	Gives access to the TCP state of *sk*. If *sk* came with a
 * 	reference, the result is invalid, too, once it is released.
 *
 * 	For example::
 *
 * 		struct bpf_sock *sk = skb->sk;
 * 		struct bpf_tcp_sock *tp;
 *
 * 		if (!sk)
 * 			return 1;
 * 		tp = bpf_tcp_sock(sk);
 * 		if (tp)
 * 			record(tp->srtt_us >> 3);
 * 		return 1;
 *
 * 	:Since: Linux 5.1. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**,
 * 	  | **BPF_PROG_TYPE_SOCK_OPS**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCKOPT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	A pointer to the **struct bpf_tcp_sock**, or **NULL** if *sk* is
 * 	not a full TCP socket.
 */
static struct bpf_tcp_sock *(* const bpf_tcp_sock)(struct bpf_sock *sk) = (void *) 96;

/*
 * bpf_skb_ecn_set_ce
 *
 * 	Marks the packet *skb* as having met congestion (CE), if it is
 * 	marked as ECN-capable (ECT). It works for IPv4 and IPv6.
 *
 * 	:Since: Linux 5.1. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**.
 * 	:Licence: Any.
 *
 * Returns
 * 	1 if the packet is marked CE, now or already before. 0 if it is
 * 	not ECN-capable, is not an IP packet, or has a header that is
 * 	not linear or is shared.
 */
static long (* const bpf_skb_ecn_set_ce)(struct __sk_buff *skb) = (void *) 97;

/*
 * bpf_get_listener_sock
 *
 * 	Returns the listening socket that *sk* belongs to: *sk* itself
 * 	or, for a connection request, its listener. It takes no
 * 	reference; the pointer is valid until the program ends.
 *
 * 	:Since: Linux 5.1. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**.
 * 	:Licence: Any.
 *
 * Returns
 * 	A pointer to the listener, or **NULL** if there is none.
 */
static struct bpf_sock *(* const bpf_get_listener_sock)(struct bpf_sock *sk) = (void *) 98;

/*
 * bpf_skc_lookup_tcp
 *
 * 	Looks for a TCP socket as **bpf_sk_lookup_tcp**\ () does, with
 * 	*ctx*, *tuple*, *tuple_size*, *netns* and *flags* as there. It
 * 	also finds sockets that are not full: connection requests and
 * 	sockets in TIME-WAIT. **bpf_sk_fullsock**\ () tells them apart.
 *
 * 	*netns* may be:
 *
 * 	**BPF_F_CURRENT_NETNS**
 * 		The namespace of *ctx* itself, that is of its device or
 * 		socket.
 *
 * 	:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_XDP**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**,
 * 	  | **BPF_PROG_TYPE_SK_SKB**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**.
 * 	:Licence: Any.
 * 	:Acquires: A reference to the socket; release it with
 * 	  **bpf_sk_release**\ ().
 *
 * Returns
 * 	A pointer to the socket, or **NULL** if there is none, or
 * 	*tuple_size*, *netns* or *flags* is not valid.
 */
static struct bpf_sock *(* const bpf_skc_lookup_tcp)(void *ctx, struct bpf_sock_tuple *tuple, __u32 tuple_size, __u64 netns, __u64 flags) = (void *) 99;

/*
 * bpf_tcp_check_syncookie
 *
 * 	Checks whether a packet answers a SYN cookie of the listening
 * 	socket *sk*. *iph* points to the IPv4 or IPv6 header of the
 * 	packet, of *iph_len* bytes, and *th* to its TCP header, of
 * 	*th_len* bytes.
 *
 * 	:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_XDP**.
 * 	:Licence: GPL-compatible only.
 *
 * Returns
 * 	0 if the cookie is valid, or one of these errors:
 *
 * 	**-ENOENT**
 * 		The cookie is not valid, or none was sent recently.
 * 	**-EINVAL**
 * 		*sk* is no listener, a length is too small, cookies are
 * 		turned off, or *sk* does not take that version of IP.
 * 	**-EPROTONOSUPPORT**
 * 		The header is neither IPv4 nor IPv6.
 * 	**-ENOTSUPP**
 * 		The kernel was built without SYN cookies.
 */
static long (* const bpf_tcp_check_syncookie)(struct bpf_sock *sk, void *iph, __u32 iph_len, struct tcphdr *th, __u32 th_len) = (void *) 100;

/*
 * bpf_sysctl_get_name
 *
 * 	Copies the name of the sysctl that is being accessed to the
 * 	*buf_len* bytes at *buf*, ending with NUL. It is the path below
 * 	``/proc/sys``, such as net/ipv4/tcp_mem. *ctx* is the context of
 * 	the program. *flags* is 0 or:
 *
 * 	**BPF_F_SYSCTL_BASE_NAME**
 * 		Only copies the last part of the path.
 *
 * 	:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_CGROUP_SYSCTL** only.
 * 	:Licence: Any.
 *
 * Returns
 * 	The number of characters copied, without the final NUL, or
 * 	**-E2BIG** if there was not enough room; the name is cut then.
 */
static long (* const bpf_sysctl_get_name)(struct bpf_sysctl *ctx, char *buf, unsigned long buf_len, __u64 flags) = (void *) 101;

/*
 * bpf_sysctl_get_current_value
 *
 * 	Copies the value of the sysctl, as reading its file from the
 * 	beginning gives it, to the *buf_len* bytes at *buf*, ending with
 * 	NUL. *ctx* is the context of the program.
 *
 * 	:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_CGROUP_SYSCTL** only.
 * 	:Licence: Any.
 *
 * Returns
 * 	The number of characters copied, without the final NUL, or one
 * 	of these errors:
 *
 * 	**-E2BIG**
 * 		There was not enough room; the value is cut.
 * 	**-EINVAL**
 * 		The value could not be read; *buf* is filled with zeros.
 */
static long (* const bpf_sysctl_get_current_value)(struct bpf_sysctl *ctx, char *buf, unsigned long buf_len) = (void *) 102;

/*
 * bpf_sysctl_get_new_value
 *
 * 	Copies what user space is writing to the sysctl to the *buf_len*
 * 	bytes at *buf*, ending with NUL. *ctx* is the context of the
 * 	program; its **file_pos** says where in the file the data goes.
 *
 * 	:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_CGROUP_SYSCTL** only.
 * 	:Licence: Any.
 *
 * Returns
 * 	The number of characters copied, without the final NUL, or one
 * 	of these errors:
 *
 * 	**-E2BIG**
 * 		There was not enough room; the value is cut.
 * 	**-EINVAL**
 * 		The sysctl is being read; *buf* is filled with zeros.
 */
static long (* const bpf_sysctl_get_new_value)(struct bpf_sysctl *ctx, char *buf, unsigned long buf_len) = (void *) 103;

/*
 * bpf_sysctl_set_new_value
 *
 * 	Replaces what user space is writing to the sysctl by the
 * 	*buf_len* bytes at *buf*. It takes effect if the program allows
 * 	the access. *ctx* is the context of the program; setting its
 * 	**file_pos** to 0 lets the value go to the beginning of the
 * 	file.
 *
 * 	:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_CGROUP_SYSCTL** only.
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-E2BIG**
 * 		*buf_len* is larger than a page allows.
 * 	**-EINVAL**
 * 		The sysctl is being read, or nothing is being written.
 */
static long (* const bpf_sysctl_set_new_value)(struct bpf_sysctl *ctx, const char *buf, unsigned long buf_len) = (void *) 104;

/*
 * bpf_strtol
 *
 * 	Converts the beginning of the *buf_len* characters at *buf* to a
 * 	number and stores it in *res*. White space and one minus sign
 * 	may come first. *buf* need not end with NUL.
 *
 * 	The five lowest bits of *flags* are the base, 8, 10 or 16, or 0
 * 	to derive it from the prefix: 0x means 16, 0 means 8, and
 * 	anything else 10. The other bits are 0.
 *
 * 	A program that keeps a sysctl below a limit::
 *
 * 		char text[16];
 * 		long value;
 *
 * 		if (bpf_sysctl_get_new_value(ctx, text, sizeof(text)) < 0)
 * 			return 0;
 * 		if (bpf_strtol(text, sizeof(text), 0, &value) < 0)
 * 			return 0;
 * 		return value < LIMIT;
 *
 * 	:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The number of characters consumed, or one of these errors:
 *
 * 	**-EINVAL**
 * 		There is no number, or *flags* is not valid.
 * 	**-ERANGE**
 * 		The number is too large or too small.
 */
static long (* const bpf_strtol)(const char *buf, unsigned long buf_len, __u64 flags, long *res) = (void *) 105;

/*
 * bpf_strtoul
 *
 * 	Converts the beginning of the *buf_len* characters at *buf* to
 * 	an unsigned number and stores it in *res*. White space may come
 * 	first. *buf* need not end with NUL.
 *
 * 	The five lowest bits of *flags* are the base, 8, 10 or 16, or 0
 * 	to derive it from the prefix: 0x means 16, 0 means 8, and
 * 	anything else 10. The other bits are 0.
 *
 * 	:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The number of characters consumed, or one of these errors:
 *
 * 	**-EINVAL**
 * 		There is no number, it is negative, or *flags* is not
 * 		valid.
 * 	**-ERANGE**
 * 		The number is too large.
 */
static long (* const bpf_strtoul)(const char *buf, unsigned long buf_len, __u64 flags, unsigned long *res) = (void *) 106;

/*
 * bpf_sk_storage_get
 *
 * 	Returns the storage of the socket *sk* in *map*, of type
 * 	**BPF_MAP_TYPE_SK_STORAGE**. The storage is found from the
 * 	socket itself, without a key, and is freed with the socket or
 * 	the map. *sk* is a full socket; in programs of type
 * 	**BPF_PROG_TYPE_CGROUP_SOCK** it is the context. In tracing
 * 	programs *sk* may be **NULL**, and so is the result then.
 *
 * 	*flags* is 0 or:
 *
 * 	**BPF_SK_STORAGE_GET_F_CREATE**
 * 		Adds the storage if there is none. It is copied from
 * 		*value*, or filled with zeros if *value* is **NULL**.
 *
 * 	*value* may be **NULL**.
 *
 * 	For example::
 *
 * 		struct bpf_sock *sk;
 * 		struct stats *s;
 *
 * 		if (!skb->sk)
 * 			return 1;
 * 		sk = bpf_sk_fullsock(skb->sk);
 * 		if (!sk)
 * 			return 1;
 * 		s = bpf_sk_storage_get(&per_socket, sk, NULL,
 * 				       BPF_SK_STORAGE_GET_F_CREATE);
 * 		if (s)
 * 			__sync_fetch_and_add(&s->packets, 1);
 * 		return 1;
 *
 * 	:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK**,
 * 	  | **BPF_PROG_TYPE_SOCK_OPS**,
 * 	  | **BPF_PROG_TYPE_SK_MSG**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCKOPT**,
 * 	  | **BPF_PROG_TYPE_TRACING**,
 * 	  | **BPF_PROG_TYPE_STRUCT_OPS**,
 * 	  | **BPF_PROG_TYPE_LSM**.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_SK_STORAGE**.
 *
 * Returns
 * 	A pointer to the storage, or **NULL** if there is none, it could
 * 	not be added, or *flags* is not valid.
 */
static void *(* const bpf_sk_storage_get)(void *map, struct bpf_sock *sk, void *value, __u64 flags) = (void *) 107;

/*
 * bpf_sk_storage_delete
 *
 * 	Removes the storage of the socket *sk* from *map*, of type
 * 	**BPF_MAP_TYPE_SK_STORAGE**. In tracing programs *sk* may be
 * 	**NULL**, which gives an error.
 *
 * 	:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**,
 * 	  | **BPF_PROG_TYPE_SOCK_OPS**,
 * 	  | **BPF_PROG_TYPE_SK_MSG**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCKOPT**,
 * 	  | **BPF_PROG_TYPE_TRACING**,
 * 	  | **BPF_PROG_TYPE_STRUCT_OPS**,
 * 	  | **BPF_PROG_TYPE_LSM**.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_SK_STORAGE**.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-ENOENT**
 * 		There is nothing to remove.
 * 	**-EINVAL**
 * 		*sk* is not a full socket.
 */
static long (* const bpf_sk_storage_delete)(void *map, struct bpf_sock *sk) = (void *) 108;

/*
 * bpf_send_signal
 *
 * 	Sends the signal *sig* to the current process; any of its
 * 	threads may get it. If interrupts are disabled, the signal is
 * 	sent a moment later.
 *
 * 	:Since: Linux 5.3. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*sig* is no signal.
 * 	**-EPERM**
 * 		The current task is a kernel thread, is exiting, or is
 * 		init.
 * 	**-EBUSY**
 * 		An earlier signal is still waiting to be sent.
 * 	**-EAGAIN**
 * 		There was no room for the signal; it can be tried again.
 */
static long (* const bpf_send_signal)(__u32 sig) = (void *) 109;

/*
 * bpf_tcp_gen_syncookie
 *
 * 	Makes a SYN cookie for a packet that asks the listening socket
 * 	*sk* for a connection. *iph* points to the IPv4 or IPv6 header
 * 	of the packet, of *iph_len* bytes, and *th* to its TCP header,
 * 	of *th_len* bytes, options included. The program sends the
 * 	SYN-ACK itself; the kernel keeps no state until the client
 * 	answers it.
 *
 * 	:Since: Linux 5.4. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_XDP**.
 * 	:Licence: GPL-compatible only.
 *
 * Returns
 * 	The cookie, which is the initial sequence number, in the lower
 * 	32 bits and the MSS to offer in the 16 bits above, or one of
 * 	these errors:
 *
 * 	**-EINVAL**
 * 		*sk* is no listener, a length does not fit, the packet
 * 		is no SYN, or *sk* does not take that version of IP.
 * 	**-ENOENT**
 * 		Cookies are turned off, or this SYN needs none.
 * 	**-EOPNOTSUPP**
 * 		The kernel was built without SYN cookies.
 * 	**-EPROTONOSUPPORT**
 * 		The header is neither IPv4 nor IPv6.
 */
static __s64 (* const bpf_tcp_gen_syncookie)(struct bpf_sock *sk, void *iph, __u32 iph_len, struct tcphdr *th, __u32 th_len) = (void *) 110;

/*
 * bpf_skb_output
 *
 * 	Writes a record with *size* bytes from *data* to a perf buffer,
 * 	as **bpf_perf_event_output**\ () does. *ctx* is a **struct
 * 	sk_buff** of the kernel, which tracing programs get from the
 * 	function they are attached to. *map* is of type
 * 	**BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
 *
 * 	*flags* is made of these parts:
 *
 * 	**BPF_F_INDEX_MASK**
 * 		The index of the event in *map*.
 * 	**BPF_F_CURRENT_CPU**
 * 		As the index: the number of the current CPU.
 * 	**BPF_F_CTXLEN_MASK**
 * 		The number of bytes of the packet to append to the data,
 * 		shifted left by 32.
 *
 * 	:Since: Linux 5.5. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_TRACING** and **BPF_PROG_TYPE_LSM**.
 * 	:Licence: GPL-compatible only.
 * 	:Maps: **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* holds another bit, or the event is of another
 * 		kind.
 * 	**-E2BIG**
 * 		The index is past the end of *map*.
 * 	**-ENOENT**
 * 		There is no event at that index.
 * 	**-EOPNOTSUPP**
 * 		The event belongs to another CPU.
 * 	**-EFAULT**
 * 		The packet is shorter than *flags* says.
 * 	**-ENOSPC**
 * 		The buffer is full.
 * 	**-EBUSY**
 * 		Too many such calls interrupted each other.
 */
static long (* const bpf_skb_output)(void *ctx, void *map, __u64 flags, void *data, __u64 size) = (void *) 111;

/*
 * bpf_probe_read_user
 *
 * 	Copies *size* bytes from the address *unsafe_ptr* of the current
 * 	process to *dst*. Pages that are not in memory are not faulted
 * 	in and count as unreadable.
 *
 * 	:Since: Linux 5.5. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: GPL-compatible only.
 * 	:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *
 * Returns
 * 	0 on success, or **-EFAULT** if not all bytes could be read;
 * 	*dst* is filled with zeros then.
 */
static long (* const bpf_probe_read_user)(void *dst, __u32 size, const void *unsafe_ptr) = (void *) 112;

/*
 * bpf_probe_read_kernel
 *
 * 	Copies *size* bytes from the address *unsafe_ptr* of the kernel
 * 	to *dst*. It serves to follow pointers that the verifier does
 * 	not let the program dereference.
 *
 * 	For example::
 *
 * 		struct task_struct *task, *parent;
 *
 * 		task = (void *)bpf_get_current_task();
 * 		bpf_probe_read_kernel(&parent, sizeof(parent),
 * 				      &task->real_parent);
 *
 * 	:Since: Linux 5.5. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: GPL-compatible only.
 * 	:Needs: **CAP_BPF** and **CAP_PERFMON**, and a kernel that is
 * 	  not locked down against reads of kernel memory.
 *
 * Returns
 * 	0 on success, otherwise a negative error, such as **-EFAULT** if
 * 	not all bytes could be read; *dst* is filled with zeros then.
 */
static long (* const bpf_probe_read_kernel)(void *dst, __u32 size, const void *unsafe_ptr) = (void *) 113;

/*
 * bpf_probe_read_user_str
 *
 * 	Copies the string at the address *unsafe_ptr* of the current
 * 	process to the *size* bytes at *dst*. A string that is too long
 * 	is truncated; the copy always ends with NUL. Bytes behind that
 * 	NUL are left alone.
 *
 * 	The result allows to pass on no more than the bytes of the
 * 	string::
 *
 * 		long len;
 *
 * 		len = bpf_probe_read_user_str(buf, sizeof(buf), name);
 * 		if (len > 0)
 * 			bpf_ringbuf_output(&names, buf, len, 0);
 *
 * 	:Since: Linux 5.5. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: GPL-compatible only.
 * 	:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *
 * Returns
 * 	The number of bytes copied, the final NUL included, or
 * 	**-EFAULT** if the address cannot be read; *dst* is filled with
 * 	zeros then.
 */
static long (* const bpf_probe_read_user_str)(void *dst, __u32 size, const void *unsafe_ptr) = (void *) 114;

/*
 * bpf_probe_read_kernel_str
 *
 * 	Copies the string at the address *unsafe_ptr* of the kernel to
 * 	the *size* bytes at *dst*. A string that is too long is
 * 	truncated; the copy always ends with NUL. Bytes behind that NUL
 * 	are left alone.
 *
 * 	:Since: Linux 5.5. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: GPL-compatible only.
 * 	:Needs: **CAP_BPF** and **CAP_PERFMON**, and a kernel that is
 * 	  not locked down against reads of kernel memory.
 *
 * Returns
 * 	The number of bytes copied, the final NUL included, or a
 * 	negative error, such as **-EFAULT** if the address cannot be
 * 	read; *dst* is filled with zeros then.
 */
static long (* const bpf_probe_read_kernel_str)(void *dst, __u32 size, const void *unsafe_ptr) = (void *) 115;

/*
 * bpf_tcp_send_ack
 *
 * 	Sends an acknowledgement up to *rcv_nxt* for the connection
 * 	*tp*, a **struct tcp_sock** of the kernel. It serves congestion
 * 	control that must acknowledge at once, as DCTCP does.
 *
 * 	:Since: Linux 5.6. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_STRUCT_OPS** only.
 * 	:Licence: Any.
 *
 * Returns
 * 	Always 0.
 */
static long (* const bpf_tcp_send_ack)(void *tp, __u32 rcv_nxt) = (void *) 116;

/*
 * bpf_send_signal_thread
 *
 * 	Sends the signal *sig* to the current thread. If interrupts are
 * 	disabled, the signal is sent a moment later.
 *
 * 	:Since: Linux 5.6. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*sig* is no signal.
 * 	**-EPERM**
 * 		The current task is a kernel thread, is exiting, or is
 * 		init.
 * 	**-EBUSY**
 * 		An earlier signal is still waiting to be sent.
 * 	**-EAGAIN**
 * 		There was no room for the signal; it can be tried again.
 */
static long (* const bpf_send_signal_thread)(__u32 sig) = (void *) 117;

/*
 * bpf_jiffies64
 *
 * 	Reads the kernel's coarse clock, which counts **CONFIG_HZ**
 * 	times a second. It is cheaper to read than
 * 	**bpf_ktime_get_ns**\ (), and TCP uses it for timestamps.
 *
 * 	:Since: Linux 5.6. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Needs: **CAP_BPF**.
 *
 * Returns
 * 	The number of ticks, of 64 bits.
 */
static __u64 (* const bpf_jiffies64)(void) = (void *) 118;

/*
 * bpf_read_branch_records
 *
 * 	Copies the branches that the CPU recorded before the perf event
 * 	to the *size* bytes at *buf*, the latest first. Each is a
 * 	**struct perf_branch_entry**, and *size* is a multiple of its
 * 	size. The event must have been opened with
 * 	**PERF_SAMPLE_BRANCH_STACK**. *ctx* is the context of the
 * 	program.
 *
 * 	*flags* is 0 or:
 *
 * 	**BPF_F_GET_BRANCH_RECORDS_SIZE**
 * 		Copies nothing, and returns how many bytes there are.
 * 		*buf* may be **NULL** then.
 *
 * 	:Since: Linux 5.7. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_PERF_EVENT** only.
 * 	:Licence: GPL-compatible only.
 *
 * Returns
 * 	The number of bytes copied, with
 * 	**BPF_F_GET_BRANCH_RECORDS_SIZE** the number that there are, or
 * 	one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* or *size* is not valid, or *buf* is missing
 * 		although it is needed. In Linux 5.8 also if the event
 * 		was opened without branches.
 * 	**-ENOENT**
 * 		The machine does not record branches. In later kernels
 * 		also if the event was opened without them.
 */
static long (* const bpf_read_branch_records)(struct bpf_perf_event_data *ctx, void *buf, __u32 size, __u64 flags) = (void *) 119;

/*
 * bpf_get_ns_current_pid_tgid
 *
 * 	Stores the ids of the current thread and process, as its pid
 * 	namespace numbers them, in *nsdata*. *dev* and *ino* identify
 * 	that namespace: they are the device and the inode number of
 * 	``/proc/self/ns/pid``, as **stat**\ (2) gives them to user
 * 	space. *size* is the size of **struct bpf_pidns_info**.
 *
 * 	With *dev* and *ino* from user space, in constants of the
 * 	program::
 *
 * 		struct bpf_pidns_info ids;
 *
 * 		if (bpf_get_ns_current_pid_tgid(dev, ino, &ids, sizeof(ids)))
 * 			return 0;
 * 		count(ids.tgid);
 *
 * 	:Since: Linux 5.7. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, or one of these errors, with *nsdata* filled with
 * 	zeros:
 *
 * 	**-EINVAL**
 * 		The current task is in another namespace, or *dev* or
 * 		*size* is not valid.
 * 	**-ENOENT**
 * 		The current task has no pid namespace any more.
 */
static long (* const bpf_get_ns_current_pid_tgid)(__u64 dev, __u64 ino, struct bpf_pidns_info *nsdata, __u32 size) = (void *) 120;

/*
 * bpf_xdp_output
 *
 * 	Writes a record with *size* bytes from *data* to a perf buffer,
 * 	as **bpf_perf_event_output**\ () does. *ctx* is a **struct
 * 	xdp_buff** of the kernel, which tracing programs get from the
 * 	function or the XDP program they are attached to. *map* is of
 * 	type **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
 *
 * 	*flags* is made of these parts:
 *
 * 	**BPF_F_INDEX_MASK**
 * 		The index of the event in *map*.
 * 	**BPF_F_CURRENT_CPU**
 * 		As the index: the number of the current CPU.
 * 	**BPF_F_CTXLEN_MASK**
 * 		The number of bytes of the frame to append to the data,
 * 		shifted left by 32.
 *
 * 	:Since: Linux 5.7. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_TRACING** and **BPF_PROG_TYPE_LSM**.
 * 	:Licence: GPL-compatible only.
 * 	:Maps: **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* holds another bit, or the event is of another
 * 		kind.
 * 	**-E2BIG**
 * 		The index is past the end of *map*.
 * 	**-ENOENT**
 * 		There is no event at that index.
 * 	**-EOPNOTSUPP**
 * 		The event belongs to another CPU.
 * 	**-EFAULT**
 * 		The frame is shorter than *flags* says.
 * 	**-ENOSPC**
 * 		The buffer is full.
 * 	**-EBUSY**
 * 		Too many such calls interrupted each other.
 */
static long (* const bpf_xdp_output)(void *ctx, void *map, __u64 flags, void *data, __u64 size) = (void *) 121;

/*
 * bpf_get_netns_cookie
 *
 * 	Returns the cookie of the network namespace that the socket of
 * 	*ctx* belongs to: a number that no other namespace gets before
 * 	the next boot. *ctx* is the context of the program. *ctx* may be
 * 	**NULL**, which stands for the initial network namespace.
 *
 * 	:Since: Linux 5.7. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SOCKET_FILTER**,
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SKB**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK**,
 * 	  | **BPF_PROG_TYPE_SOCK_OPS**,
 * 	  | **BPF_PROG_TYPE_SK_MSG**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 * 	  | **BPF_PROG_TYPE_CGROUP_SOCKOPT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The cookie.
 */
static __u64 (* const bpf_get_netns_cookie)(void *ctx) = (void *) 122;

/*
 * bpf_get_current_ancestor_cgroup_id
 *
 * 	Returns the id of an ancestor of the cgroup (version 2) that the
 * 	current task belongs to. *ancestor_level* is 0 for the root, 1
 * 	for its children, and so on; the level of the cgroup itself
 * 	yields its own id, as **bpf_get_current_cgroup_id**\ () does.
 *
 * 	:Since: Linux 5.7. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Needs: **CAP_BPF**.
 *
 * Returns
 * 	The id, or 0 if the cgroup has no ancestor at that level.
 */
static __u64 (* const bpf_get_current_ancestor_cgroup_id)(int ancestor_level) = (void *) 123;

/*
 * bpf_sk_assign
 *
 * 	Steers the packet *skb*, which is coming in, to the socket *sk*:
 * 	the stack delivers it there without looking for a socket itself.
 * 	The socket need not be bound to the packet's destination, so
 * 	that one listener can serve many addresses. It works at ingress
 * 	only, and the packet must be routed to this machine. *flags*
 * 	must be 0.
 *
 * 	The packet takes a reference of its own, so that the program
 * 	releases the one it holds::
 *
 * 		struct bpf_sock *sk;
 * 		long err;
 *
 * 		sk = bpf_skc_lookup_tcp(skb, &proxy, sizeof(proxy.ipv4),
 * 					BPF_F_CURRENT_NETNS, 0);
 * 		if (!sk)
 * 			return TC_ACT_SHOT;
 * 		err = bpf_sk_assign(skb, sk, 0);
 * 		bpf_sk_release(sk);
 * 		return err ? TC_ACT_SHOT : TC_ACT_OK;
 *
 * 	:Since: Linux 5.7. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_SCHED_CLS** and
 * 	  **BPF_PROG_TYPE_SCHED_ACT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* is not 0.
 * 	**-ENOENT**
 * 		The socket is going away.
 * 	**-ENETUNREACH**
 * 		The socket is in another network namespace.
 * 	**-EOPNOTSUPP**
 * 		The packet is not coming in.
 * 	**-ESOCKTNOSUPPORT**
 * 		Sockets of this kind cannot be chosen; in Linux 5.8
 * 		those of **SO_REUSEPORT** groups.
 */
static long (* const bpf_sk_assign)(void *ctx, struct bpf_sock *sk, __u64 flags) = (void *) 124;

/*
 * bpf_ktime_get_boot_ns
 *
 * 	Reads the time since boot, the time for which the system was
 * 	suspended included. It is the **CLOCK_BOOTTIME** of
 * 	**clock_gettime**\ (2).
 *
 * 	:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	The time in nanoseconds.
 */
static __u64 (* const bpf_ktime_get_boot_ns)(void) = (void *) 125;

/*
 * bpf_seq_printf
 *
 * 	Writes formatted text to the output of an iterator. *m* is the
 * 	output, which the context of the program holds. *fmt* is a
 * 	format of *fmt_size* bytes, the final NUL included, and *data*
 * 	an array with its arguments: *data_len* bytes, 8 for each of at
 * 	most 12. *data* may be **NULL** with a length of 0.
 *
 * 	Linux 5.8 knows the conversions **%d**, **%i**, **%u** and
 * 	**%x**, alone or with **l** or **ll**, with widths and flags,
 * 	and these:
 *
 * 	* **%s** for a string in the kernel; one that cannot be read
 * 	  appears empty.
 * 	* **%p**, **%pK** and **%px** for a pointer.
 * 	* **%pi4**, **%pI4**, **%pi6** and **%pI6** for the IP address
 * 	  to which a pointer leads.
 *
 * 	For example::
 *
 * 		static const char fmt[] = "%8u %8u\n";
 * 		__u64 args[] = { task->tgid, task->pid };
 *
 * 		bpf_seq_printf(ctx->meta->seq, fmt, sizeof(fmt),
 * 			       args, sizeof(args));
 *
 * 	:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_TRACING** and **BPF_PROG_TYPE_LSM**.
 * 	:Licence: GPL-compatible only.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		The format is not understood, or *data_len* is no
 * 		multiple of 8 or does not match it.
 * 	**-E2BIG**
 * 		There are too many arguments.
 * 	**-EOVERFLOW**
 * 		The text did not fit; the kernel calls the program again
 * 		for this object, with more room.
 * 	**-EBUSY**
 * 		Too many such calls interrupted each other.
 */
static long (* const bpf_seq_printf)(struct seq_file *m, const char *fmt, __u32 fmt_size, const void *data, __u32 data_len) = (void *) 126;

/*
 * bpf_seq_write
 *
 * 	Writes the *len* bytes at *data* to the output of an iterator.
 * 	*m* is the output, which the context of the program holds.
 *
 * 	:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_TRACING** and **BPF_PROG_TYPE_LSM**.
 * 	:Licence: GPL-compatible only.
 *
 * Returns
 * 	0 on success, or **-EOVERFLOW** if they did not fit; the kernel
 * 	calls the program again for this object, with more room.
 */
static long (* const bpf_seq_write)(struct seq_file *m, const void *data, __u32 len) = (void *) 127;

/*
 * bpf_sk_cgroup_id
 *
 * 	Returns the id of the cgroup (version 2) that the socket *sk*
 * 	belongs to. It is the number that **name_to_handle_at**\ (2)
 * 	gives for the cgroup's directory. A connection request counts as
 * 	its listener.
 *
 * 	:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_CGROUP_SKB** only.
 * 	:Licence: Any.
 *
 * Returns
 * 	The id, or 0 if *sk* is not a full socket.
 */
static __u64 (* const bpf_sk_cgroup_id)(struct bpf_sock *sk) = (void *) 128;

/*
 * bpf_sk_ancestor_cgroup_id
 *
 * 	Returns the id of an ancestor of the cgroup (version 2) that the
 * 	socket *sk* belongs to. *ancestor_level* is 0 for the root, 1
 * 	for its children, and so on; the level of the cgroup itself
 * 	yields its own id, as **bpf_sk_cgroup_id**\ () does.
 *
 * 	:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 * 	:Programs: **BPF_PROG_TYPE_CGROUP_SKB** only.
 * 	:Licence: Any.
 *
 * Returns
 * 	The id, or 0 if *sk* is not a full socket or its cgroup has no
 * 	ancestor at that level.
 */
static __u64 (* const bpf_sk_ancestor_cgroup_id)(struct bpf_sock *sk, int ancestor_level) = (void *) 129;

/*
 * bpf_ringbuf_output
 *
 * 	Copies *size* bytes from *data* into a new record of the ring
 * 	buffer *ringbuf* and hands it to user space. *ringbuf* is a map
 * 	of type **BPF_MAP_TYPE_RINGBUF**. Records keep the order in
 * 	which programs on all CPUs reserved them.
 *
 * 	*flags* controls the wakeup of the reader. 0 wakes it only if it
 * 	has consumed all earlier records, and so may be waiting for this
 * 	one; otherwise *flags* is one of:
 *
 * 	**BPF_RB_NO_WAKEUP**
 * 		Never wakes the reader. It finds the record at the next
 * 		wakeup, or when it polls by itself.
 * 	**BPF_RB_FORCE_WAKEUP**
 * 		Always wakes the reader.
 *
 * 	**bpf_ringbuf_reserve**\ () avoids the copy by letting the
 * 	program fill the record in place.
 *
 * 	For example::
 *
 * 		struct event e = {
 * 			.pid = bpf_get_current_pid_tgid() >> 32,
 * 		};
 *
 * 		if (bpf_ringbuf_output(&events, &e, sizeof(e), 0))
 * 			count_lost();
 *
 * 	:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_RINGBUF**.
 *
 * Returns
 * 	0 on success, or one of these errors:
 *
 * 	**-EINVAL**
 * 		*flags* holds another bit.
 * 	**-EAGAIN**
 * 		The buffer has no room for the record, or the call
 * 		interrupted another one that held the buffer's lock.
 */
static long (* const bpf_ringbuf_output)(void *ringbuf, void *data, __u64 size, __u64 flags) = (void *) 130;

/*
 * bpf_ringbuf_reserve
 *
 * 	Reserves a record of *size* bytes in *ringbuf*, a map of type
 * 	**BPF_MAP_TYPE_RINGBUF**, for the program to fill in place. The
 * 	bytes are not cleared beforehand.
 *
 * 	*size* is a constant that the verifier knows; use
 * 	**bpf_ringbuf_output**\ () for a length known only at run time.
 * 	*flags* must be 0.
 *
 * 	Every path through the program hands the record to either
 * 	**bpf_ringbuf_submit**\ () or **bpf_ringbuf_discard**\ (),
 * 	exactly once. Until then user space can read neither this record
 * 	nor any later one::
 *
 * 		struct event *e;
 *
 * 		e = bpf_ringbuf_reserve(&events, sizeof(*e), 0);
 * 		if (!e)
 * 			return 0;
 * 		e->pid = bpf_get_current_pid_tgid() >> 32;
 * 		if (bpf_get_current_comm(e->comm, sizeof(e->comm)))
 * 			bpf_ringbuf_discard(e, 0);
 * 		else
 * 			bpf_ringbuf_submit(e, 0);
 * 		return 0;
 *
 * 	:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_RINGBUF**.
 * 	:Acquires: A record; release it with **bpf_ringbuf_submit**\ ()
 * 	  or **bpf_ringbuf_discard**\ ().
 *
 * Returns
 * 	A pointer to *size* bytes, or **NULL** if the buffer has no room
 * 	for them, *flags* is not 0, or the call interrupted another one
 * 	that held the buffer's lock.
 */
static void *(* const bpf_ringbuf_reserve)(void *ringbuf, __u64 size, __u64 flags) = (void *) 131;

/*
 * bpf_ringbuf_submit
 *
 * 	Submits a record to user space. *data* is the pointer that
 * 	**bpf_ringbuf_reserve**\ () returned; the program must not use
 * 	it any more.
 *
 * 	*flags* controls the wakeup of the reader. 0 wakes it only if it
 * 	has consumed all earlier records, and so may be waiting for this
 * 	one; otherwise *flags* is one of:
 *
 * 	**BPF_RB_NO_WAKEUP**
 * 		Never wakes the reader. It finds the record at the next
 * 		wakeup, or when it polls by itself.
 * 	**BPF_RB_FORCE_WAKEUP**
 * 		Always wakes the reader.
 *
 * 	:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Releases: The record at *data*.
 *
 * Returns
 * 	Nothing.
 */
static void (* const bpf_ringbuf_submit)(void *data, __u64 flags) = (void *) 132;

/*
 * bpf_ringbuf_discard
 *
 * 	Discards a record: user space skips it. *data* is the pointer
 * 	that **bpf_ringbuf_reserve**\ () returned; the program must not
 * 	use it any more. The room in the buffer is free again once the
 * 	reader has skipped it.
 *
 * 	*flags* controls the wakeup of the reader. 0 wakes it only if it
 * 	has consumed all earlier records, and so may be waiting for this
 * 	one; otherwise *flags* is one of:
 *
 * 	**BPF_RB_NO_WAKEUP**
 * 		Never wakes the reader.
 * 	**BPF_RB_FORCE_WAKEUP**
 * 		Always wakes the reader.
 *
 * 	:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Releases: The record at *data*.
 *
 * Returns
 * 	Nothing.
 */
static void (* const bpf_ringbuf_discard)(void *data, __u64 flags) = (void *) 133;

/*
 * bpf_ringbuf_query
 *
 * 	Reads one property of *ringbuf*, a map of type
 * 	**BPF_MAP_TYPE_RINGBUF**. *flags* selects which:
 *
 * 	**BPF_RB_AVAIL_DATA**
 * 		Bytes that user space has not yet consumed, headers and
 * 		records still being filled included.
 * 	**BPF_RB_RING_SIZE**
 * 		Size of the buffer in bytes.
 * 	**BPF_RB_CONS_POS**
 * 		Position up to which user space has consumed. Positions
 * 		count bytes from the creation of the map; they do not
 * 		start over at the end of the buffer.
 * 	**BPF_RB_PROD_POS**
 * 		Position up to which programs have reserved.
 *
 * 	The number is a snapshot: other CPUs and the reader may change
 * 	it before the program sees it. It serves heuristics, such as how
 * 	often to wake the reader, but nothing that has to be exact.
 *
 * 	Waking the reader once there is enough to read::
 *
 * 		__u64 flags = BPF_RB_NO_WAKEUP;
 *
 * 		if (bpf_ringbuf_query(&events, BPF_RB_AVAIL_DATA) > BATCH)
 * 			flags = BPF_RB_FORCE_WAKEUP;
 * 		bpf_ringbuf_submit(e, flags);
 *
 * 	:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 * 	:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 * 	  **BPF_PROG_TYPE_EXT**.
 * 	:Licence: Any.
 * 	:Maps: **BPF_MAP_TYPE_RINGBUF**.
 *
 * Returns
 * 	The number asked for, or 0 if *flags* is none of the above.
 */
static __u64 (* const bpf_ringbuf_query)(void *ringbuf, __u64 flags) = (void *) 134;

/*
 * bpf_csum_level
 *
 * 	Adapts the number of checksums of *skb* that count as verified
 * 	by the device, after the program has added or removed headers
 * 	that carry one. The number only means something while the packet
 * 	is marked **CHECKSUM_UNNECESSARY**. Checksums of TCP, UDP, GRE,
 * 	SCTP and FCoE count.
 *
 * 	*level* is one of:
 *
 * 	**BPF_CSUM_LEVEL_QUERY**
 * 		Changes nothing and returns the level: 0 for one
 * 		verified checksum, up to 3 for four.
 * 	**BPF_CSUM_LEVEL_INC**
 * 		Adds one, after a header with a checksum was added. A
 * 		packet that is **CHECKSUM_NONE** becomes
 * 		**CHECKSUM_UNNECESSARY**.
 * 	**BPF_CSUM_LEVEL_DEC**
 * 		Subtracts one, after such a header was removed. At 0 the
 * 		packet becomes **CHECKSUM_NONE**.
 * 	**BPF_CSUM_LEVEL_RESET**
 * 		Resets the level: the packet becomes **CHECKSUM_NONE**,
 * 		and the stack verifies checksums itself.
 *
 * 	A program that removes the headers of a UDP tunnel keeps the
 * 	inner checksum verified this way::
 *
 * 		int len = sizeof(struct tunnel);
 *
 * 		if (bpf_skb_adjust_room(skb, -len, BPF_ADJ_ROOM_MAC,
 * 					BPF_F_ADJ_ROOM_NO_CSUM_RESET))
 * 			return TC_ACT_SHOT;
 * 		bpf_csum_level(skb, BPF_CSUM_LEVEL_DEC);
 *
 * 	:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 * 	:Programs:
 * 	  | **BPF_PROG_TYPE_SCHED_CLS**,
 * 	  | **BPF_PROG_TYPE_SCHED_ACT**,
 * 	  | **BPF_PROG_TYPE_LWT_XMIT**.
 * 	:Licence: Any.
 *
 * Returns
 * 	0 on success, with **BPF_CSUM_LEVEL_QUERY** the level, or one of
 * 	these errors:
 *
 * 	**-EACCES**
 * 		**BPF_CSUM_LEVEL_QUERY** was asked of a packet that is
 * 		not **CHECKSUM_UNNECESSARY**.
 * 	**-EINVAL**
 * 		*level* is none of the above.
 */
static long (* const bpf_csum_level)(struct __sk_buff *skb, __u64 level) = (void *) 135;


