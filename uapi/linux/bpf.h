/* SPDX-License-Identifier: MIT */
/*
 * The BPF interface of Linux 5.8, described anew.
 *
 * Names, numbers, layouts and prototypes are those of the kernel. Every
 * sentence is written for this file: it may be read, shipped and built from
 * without taking any text of the kernel along. It can stand where the
 * kernel's own <linux/bpf.h> stands.
 *
 * Two comments of this file are read by programs: the one on the commands of
 * the bpf() system call and the one on the helper functions. Both hold
 * reStructuredText, and a man page, a C header and several tables are made of
 * them.
 */
#ifndef __LINUX_BPF_H__
#define __LINUX_BPF_H__

#include <linux/types.h>
#include <linux/bpf_common.h>

/*
 * Instruction encoding. <linux/bpf_common.h> holds what classic BPF has too;
 * the constants here were added for the 64-bit instruction set.
 */

/* Classes: the lowest three bits of an opcode. */
#define BPF_JMP32	0x06	/* jumps that compare the low 32 bits */
#define BPF_ALU64	0x07	/* arithmetic on all 64 bits */

/* Size and mode of loads and stores. */
#define BPF_DW		0x18	/* eight bytes */
#define BPF_XADD	0xc0	/* atomic addition to memory */

/* Arithmetic operations. */
#define BPF_MOV		0xb0	/* copies a register or an immediate */
#define BPF_ARSH	0xc0	/* shifts right and keeps the sign */

/* Conversion between byte orders; the immediate gives the width in bits. */
#define BPF_END		0xd0
#define BPF_TO_LE	0x00	/* host order to little-endian */
#define BPF_TO_BE	0x08	/* host order to big-endian */
#define BPF_FROM_LE	BPF_TO_LE
#define BPF_FROM_BE	BPF_TO_BE

/* Jump operations. */
#define BPF_JNE		0x50	/* unequal */
#define BPF_JLT		0xa0	/* less, unsigned */
#define BPF_JLE		0xb0	/* less or equal, unsigned */
#define BPF_JSGT	0x60	/* greater, signed */
#define BPF_JSGE	0x70	/* greater or equal, signed */
#define BPF_JSLT	0xc0	/* less, signed */
#define BPF_JSLE	0xd0	/* less or equal, signed */
#define BPF_CALL	0x80	/* calls a helper or a BPF function */
#define BPF_EXIT	0x90	/* leaves the function; the result is in R0 */

/*
 * Registers. R0 takes results, R1 to R5 pass arguments and are lost in a call,
 * R6 to R9 survive calls, and R10 points to the stack frame and is read-only.
 */
enum {
	BPF_REG_0 = 0,
	BPF_REG_1,
	BPF_REG_2,
	BPF_REG_3,
	BPF_REG_4,
	BPF_REG_5,
	BPF_REG_6,
	BPF_REG_7,
	BPF_REG_8,
	BPF_REG_9,
	BPF_REG_10,
	__MAX_BPF_REG,
};

/* Number of registers, R10 included. */
#define MAX_BPF_REG	__MAX_BPF_REG

/*
 * One instruction of eight bytes. The load of a 64-bit immediate takes two of
 * them, of which the second holds the upper half in its imm.
 */
struct bpf_insn {
	__u8	code;		/* class, operation and source or mode */
	__u8	dst_reg:4;	/* register that is written */
	__u8	src_reg:4;	/* register that is read */
	__s16	off;		/* signed; of memory accesses and jumps */
	__s32	imm;		/* signed; the immediate operand */
};

/*
 * Key of a map of type BPF_MAP_TYPE_LPM_TRIE. The key_size of the map says how
 * many bytes data has; their order is that of the network.
 */
struct bpf_lpm_trie_key {
	__u32	prefixlen;	/* number of leading bits of data that count */
	__u8	data[0];
};

/*
 * Key of a cgroup storage map (BPF_MAP_TYPE_CGROUP_STORAGE and its per-CPU
 * sibling), as user space passes it.
 */
struct bpf_cgroup_storage_key {
	__u64	cgroup_inode_id;	/* id of the cgroup */
	__u32	attach_type;		/* one of enum bpf_attach_type */
};

/**
 * DOC: eBPF Syscall Preamble
 *
 * **bpf**\ () does what its first argument, *cmd*, names. The second, *attr*,
 * points to a **union bpf_attr** that holds what the command needs and takes
 * what it answers; the third is the number of bytes of that union. Bytes past
 * those that the kernel knows must be zero.
 */
/**
 * DOC: eBPF Syscall Commands
 *

 */

/* Commands of the bpf() system call: its first argument. */
enum bpf_cmd {
	BPF_MAP_CREATE,
	BPF_MAP_LOOKUP_ELEM,
	BPF_MAP_UPDATE_ELEM,
	BPF_MAP_DELETE_ELEM,
	BPF_MAP_GET_NEXT_KEY,
	BPF_PROG_LOAD,
	BPF_OBJ_PIN,
	BPF_OBJ_GET,
	BPF_PROG_ATTACH,
	BPF_PROG_DETACH,
	BPF_PROG_TEST_RUN,
	BPF_PROG_GET_NEXT_ID,
	BPF_MAP_GET_NEXT_ID,
	BPF_PROG_GET_FD_BY_ID,
	BPF_MAP_GET_FD_BY_ID,
	BPF_OBJ_GET_INFO_BY_FD,
	BPF_PROG_QUERY,
	BPF_RAW_TRACEPOINT_OPEN,
	BPF_BTF_LOAD,
	BPF_BTF_GET_FD_BY_ID,
	BPF_TASK_FD_QUERY,
	BPF_MAP_LOOKUP_AND_DELETE_ELEM,
	BPF_MAP_FREEZE,
	BPF_BTF_GET_NEXT_ID,
	BPF_MAP_LOOKUP_BATCH,
	BPF_MAP_LOOKUP_AND_DELETE_BATCH,
	BPF_MAP_UPDATE_BATCH,
	BPF_MAP_DELETE_BATCH,
	BPF_LINK_CREATE,
	BPF_LINK_UPDATE,
	BPF_LINK_GET_FD_BY_ID,
	BPF_LINK_GET_NEXT_ID,
	BPF_ENABLE_STATS,
	BPF_ITER_CREATE,
};

/* Kinds of maps, chosen when a map is created. */
enum bpf_map_type {
	BPF_MAP_TYPE_UNSPEC,
	/* Hash table. */
	BPF_MAP_TYPE_HASH,
	/* Array; its keys are 32-bit indexes, its elements always exist. */
	BPF_MAP_TYPE_ARRAY,
	/* Programs, for bpf_tail_call(). */
	BPF_MAP_TYPE_PROG_ARRAY,
	/* Perf events, for bpf_perf_event_output() and its siblings. */
	BPF_MAP_TYPE_PERF_EVENT_ARRAY,
	/* Hash table whose values exist once for every possible CPU. */
	BPF_MAP_TYPE_PERCPU_HASH,
	/* Array whose values exist once for every possible CPU. */
	BPF_MAP_TYPE_PERCPU_ARRAY,
	/* Stack traces, filled by bpf_get_stackid(). */
	BPF_MAP_TYPE_STACK_TRACE,
	/* Cgroups, for bpf_skb_under_cgroup() and the like. */
	BPF_MAP_TYPE_CGROUP_ARRAY,
	/* Hash table that makes room by evicting what was not used lately. */
	BPF_MAP_TYPE_LRU_HASH,
	/* The same with values of their own for every possible CPU. */
	BPF_MAP_TYPE_LRU_PERCPU_HASH,
	/* Trie that finds the longest prefix; see struct bpf_lpm_trie_key. */
	BPF_MAP_TYPE_LPM_TRIE,
	/* Array of maps that have one form. */
	BPF_MAP_TYPE_ARRAY_OF_MAPS,
	/* Hash table of maps that have one form. */
	BPF_MAP_TYPE_HASH_OF_MAPS,
	/* Network devices by index; see struct bpf_devmap_val. */
	BPF_MAP_TYPE_DEVMAP,
	/* Sockets by index. */
	BPF_MAP_TYPE_SOCKMAP,
	/* CPUs that take over frames which XDP redirects. */
	BPF_MAP_TYPE_CPUMAP,
	/* AF_XDP sockets by index. */
	BPF_MAP_TYPE_XSKMAP,
	/* Sockets by any key. */
	BPF_MAP_TYPE_SOCKHASH,
	/* Storage that belongs to a cgroup and an attach type. */
	BPF_MAP_TYPE_CGROUP_STORAGE,
	/* Sockets of reuseport groups, for bpf_sk_select_reuseport(). */
	BPF_MAP_TYPE_REUSEPORT_SOCKARRAY,
	/* Storage of cgroups with values for every possible CPU. */
	BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE,
	/* First in, first out; has no keys. */
	BPF_MAP_TYPE_QUEUE,
	/* Last in, first out; has no keys. */
	BPF_MAP_TYPE_STACK,
	/* Storage that belongs to a socket and goes with it. */
	BPF_MAP_TYPE_SK_STORAGE,
	/* Network devices by any 32-bit key; see struct bpf_devmap_val. */
	BPF_MAP_TYPE_DEVMAP_HASH,
	/* A table of functions of the kernel that programs implement. */
	BPF_MAP_TYPE_STRUCT_OPS,
	/* Ring buffer from programs to user space, shared by all CPUs. */
	BPF_MAP_TYPE_RINGBUF,
};

/*
 * Kinds of programs. The type settles what a program gets as its context, which
 * helpers it may call, where it can be attached and what its result means.
 * Programs that trace the kernel look at functions and structures of which no
 * release promises anything to the next one.
 */
enum bpf_prog_type {
	BPF_PROG_TYPE_UNSPEC,
	/* Filters the packets of a socket; struct __sk_buff. */
	BPF_PROG_TYPE_SOCKET_FILTER,
	/* Runs at a kprobe or uprobe; struct pt_regs. */
	BPF_PROG_TYPE_KPROBE,
	/* Classifies packets in traffic control; struct __sk_buff. */
	BPF_PROG_TYPE_SCHED_CLS,
	/* Acts on packets in traffic control; struct __sk_buff. */
	BPF_PROG_TYPE_SCHED_ACT,
	/* Runs at a tracepoint; the record of that tracepoint. */
	BPF_PROG_TYPE_TRACEPOINT,
	/* Runs in the driver on each received frame; struct xdp_md. */
	BPF_PROG_TYPE_XDP,
	/* Runs when a perf event overflows; struct bpf_perf_event_data. */
	BPF_PROG_TYPE_PERF_EVENT,
	/* Filters packets of the sockets of a cgroup; struct __sk_buff. */
	BPF_PROG_TYPE_CGROUP_SKB,
	/* Decides on sockets made or bound in a cgroup; struct bpf_sock. */
	BPF_PROG_TYPE_CGROUP_SOCK,
	/* Lightweight tunnel, received packets; struct __sk_buff. */
	BPF_PROG_TYPE_LWT_IN,
	/* Lightweight tunnel, packets made here; struct __sk_buff. */
	BPF_PROG_TYPE_LWT_OUT,
	/* Lightweight tunnel, before transmission; struct __sk_buff. */
	BPF_PROG_TYPE_LWT_XMIT,
	/* Follows and tunes TCP connections; struct bpf_sock_ops. */
	BPF_PROG_TYPE_SOCK_OPS,
	/* Parses and directs data of sockets in a map; struct __sk_buff. */
	BPF_PROG_TYPE_SK_SKB,
	/* Grants access to devices; struct bpf_cgroup_dev_ctx. */
	BPF_PROG_TYPE_CGROUP_DEVICE,
	/* Judges data that a socket in a map sends; struct sk_msg_md. */
	BPF_PROG_TYPE_SK_MSG,
	/* Tracepoint with raw arguments; struct bpf_raw_tracepoint_args. */
	BPF_PROG_TYPE_RAW_TRACEPOINT,
	/* Looks at and rewrites socket addresses; struct bpf_sock_addr. */
	BPF_PROG_TYPE_CGROUP_SOCK_ADDR,
	/* Action of IPv6 segment routing; struct __sk_buff. */
	BPF_PROG_TYPE_LWT_SEG6LOCAL,
	/* Decodes infrared signals; a 32-bit sample. */
	BPF_PROG_TYPE_LIRC_MODE2,
	/* Picks a socket of a reuseport group; struct sk_reuseport_md. */
	BPF_PROG_TYPE_SK_REUSEPORT,
	/* Finds the headers of a packet; struct __sk_buff, flow_keys. */
	BPF_PROG_TYPE_FLOW_DISSECTOR,
	/* Grants access to sysctls; struct bpf_sysctl. */
	BPF_PROG_TYPE_CGROUP_SYSCTL,
	/* As raw tracepoints, with a buffer that may be written. */
	BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE,
	/* Watches getsockopt(2) and setsockopt(2); struct bpf_sockopt. */
	BPF_PROG_TYPE_CGROUP_SOCKOPT,
	/* Attaches to functions of the kernel by their BTF; arguments. */
	BPF_PROG_TYPE_TRACING,
	/* Implements one function of a BPF_MAP_TYPE_STRUCT_OPS map. */
	BPF_PROG_TYPE_STRUCT_OPS,
	/* Replaces a function of another program. */
	BPF_PROG_TYPE_EXT,
	/* Decides at a hook of the security modules; its arguments. */
	BPF_PROG_TYPE_LSM,
};

/* Places where programs are attached, beyond what their type says. */
enum bpf_attach_type {
	/* Packets that a socket of the cgroup receives, and sends. */
	BPF_CGROUP_INET_INGRESS,
	BPF_CGROUP_INET_EGRESS,
	/* socket(2) in the cgroup. */
	BPF_CGROUP_INET_SOCK_CREATE,
	/* Events of TCP sockets of the cgroup. */
	BPF_CGROUP_SOCK_OPS,
	/* Finds the end of a message; decides what becomes of it. */
	BPF_SK_SKB_STREAM_PARSER,
	BPF_SK_SKB_STREAM_VERDICT,
	/* Access to device nodes. */
	BPF_CGROUP_DEVICE,
	/* Data handed to sendmsg(2) on a socket of a map. */
	BPF_SK_MSG_VERDICT,
	/* bind(2), and connect(2). */
	BPF_CGROUP_INET4_BIND,
	BPF_CGROUP_INET6_BIND,
	BPF_CGROUP_INET4_CONNECT,
	BPF_CGROUP_INET6_CONNECT,
	/* After the kernel has bound the socket. */
	BPF_CGROUP_INET4_POST_BIND,
	BPF_CGROUP_INET6_POST_BIND,
	/* sendmsg(2) on an unconnected UDP socket. */
	BPF_CGROUP_UDP4_SENDMSG,
	BPF_CGROUP_UDP6_SENDMSG,
	/* An infrared receiver or sender. */
	BPF_LIRC_MODE2,
	/* The flow dissector of a network namespace. */
	BPF_FLOW_DISSECTOR,
	/* Files below /proc/sys. */
	BPF_CGROUP_SYSCTL,
	/* recvmsg(2) on a UDP socket. */
	BPF_CGROUP_UDP4_RECVMSG,
	BPF_CGROUP_UDP6_RECVMSG,
	/* getsockopt(2), and setsockopt(2). */
	BPF_CGROUP_GETSOCKOPT,
	BPF_CGROUP_SETSOCKOPT,
	/* A raw tracepoint whose arguments are typed by BTF. */
	BPF_TRACE_RAW_TP,
	/* The beginning of a function, and its end. */
	BPF_TRACE_FENTRY,
	BPF_TRACE_FEXIT,
	/* Before a function; may keep it from running. */
	BPF_MODIFY_RETURN,
	/* A hook of the security modules. */
	BPF_LSM_MAC,
	/* An iterator over objects of the kernel. */
	BPF_TRACE_ITER,
	/* getpeername(2), and getsockname(2). */
	BPF_CGROUP_INET4_GETPEERNAME,
	BPF_CGROUP_INET6_GETPEERNAME,
	BPF_CGROUP_INET4_GETSOCKNAME,
	BPF_CGROUP_INET6_GETSOCKNAME,
	/* A device map: frames on their way to the device of an element. */
	BPF_XDP_DEVMAP,
	__MAX_BPF_ATTACH_TYPE
};

#define MAX_BPF_ATTACH_TYPE __MAX_BPF_ATTACH_TYPE

/* What a link (BPF_LINK_CREATE, BPF_RAW_TRACEPOINT_OPEN) binds a program to. */
enum bpf_link_type {
	BPF_LINK_TYPE_UNSPEC = 0,
	BPF_LINK_TYPE_RAW_TRACEPOINT = 1,
	BPF_LINK_TYPE_TRACING = 2,
	BPF_LINK_TYPE_CGROUP = 3,
	BPF_LINK_TYPE_ITER = 4,
	BPF_LINK_TYPE_NETNS = 5,

	MAX_BPF_LINK_TYPE,
};

/*
 * Flags of BPF_PROG_ATTACH for cgroups. They say what may be attached below.
 *
 * Without a flag the cgroup takes one program, and its descendants take none.
 *
 * BPF_F_ALLOW_OVERRIDE: one program; a descendant that brings its own runs that
 * one instead.
 *
 * BPF_F_ALLOW_MULTI: any number of programs, run in the order in which they
 * came; those of a descendant run first and those of this cgroup after them.
 *
 * BPF_F_REPLACE: together with BPF_F_ALLOW_MULTI, puts the program in the place
 * of replace_bpf_fd.
 *
 * As long as programs are attached, all of them agree in the first two flags.
 */
#define BPF_F_ALLOW_OVERRIDE	(1U << 0)
#define BPF_F_ALLOW_MULTI	(1U << 1)
#define BPF_F_REPLACE		(1U << 2)

/*
 * Flags of BPF_PROG_LOAD.
 *
 * BPF_F_STRICT_ALIGNMENT: refuses unaligned accesses even where the machine
 * is able to make them.
 *
 * BPF_F_ANY_ALIGNMENT: leaves alignment unchecked even where the machine needs
 * it; for tests of the verifier, and for privileged users only.
 *
 * BPF_F_TEST_RND_HI32: fills the upper half of registers with noise wherever
 * the verifier holds it to be dead; for tests.
 *
 * BPF_F_TEST_STATE_FREQ: lets the verifier keep many more states; for tests,
 * with no promise of what it does.
 */
#define BPF_F_STRICT_ALIGNMENT	(1U << 0)
#define BPF_F_ANY_ALIGNMENT	(1U << 1)
#define BPF_F_TEST_RND_HI32	(1U << 2)
#define BPF_F_TEST_STATE_FREQ	(1U << 3)

/*
 * Values of src_reg in the load of a 64-bit immediate; the kernel replaces the
 * immediate by an address. With BPF_PSEUDO_MAP_FD the lower half is the file
 * descriptor of a map, whose address the register gets. With
 * BPF_PSEUDO_MAP_VALUE the upper half is an offset besides, and the register
 * points that far into the value of the map's only element.
 */
#define BPF_PSEUDO_MAP_FD	1
#define BPF_PSEUDO_MAP_VALUE	2

/*
 * Value of src_reg in a call: imm is then no helper's id but the distance, in
 * instructions, to a function of the same program.
 */
#define BPF_PSEUDO_CALL		1

/* Flags of updates of map elements, by command or by helper. */
enum {
	BPF_ANY		= 0, /* writes the element, whether it exists or not */
	BPF_NOEXIST	= 1, /* only adds an element */
	BPF_EXIST	= 2, /* only replaces an element */
	BPF_F_LOCK	= 4, /* holds the struct bpf_spin_lock of the value */
};

/* Flags of BPF_MAP_CREATE; some serve objects of other kinds too. */
enum {
	/* Allocates elements when they are added, not beforehand. */
	BPF_F_NO_PREALLOC	= (1U << 0),
	/* Gives every CPU its own list of used elements: faster, less exact. */
	BPF_F_NO_COMMON_LRU	= (1U << 1),
	/* Takes the memory from the node that numa_node names. */
	BPF_F_NUMA_NODE		= (1U << 2),
	/* The file descriptor is good for reading only, or writing only. */
	BPF_F_RDONLY		= (1U << 3),
	BPF_F_WRONLY		= (1U << 4),
	/* Stack traces hold struct bpf_stack_build_id, not addresses. */
	BPF_F_STACK_BUILD_ID	= (1U << 5),
	/* Hashes from a fixed seed; for measurements. */
	BPF_F_ZERO_SEED		= (1U << 6),
	/* Programs may only read the map, or only write it. */
	BPF_F_RDONLY_PROG	= (1U << 7),
	BPF_F_WRONLY_PROG	= (1U << 8),
	/* A socket's storage is copied to the sockets it accepts. */
	BPF_F_CLONE		= (1U << 9),
	/* User space may map the values with mmap(2). */
	BPF_F_MMAPABLE		= (1U << 10),
};

/*
 * Flag of BPF_PROG_QUERY: lists every program that runs for the cgroup, those
 * of its ancestors as well.
 */
#define BPF_F_QUERY_EFFECTIVE	(1U << 0)

/* Statistics that BPF_ENABLE_STATS turns on. */
enum bpf_stats_type {
	/* run_time_ns and run_cnt of struct bpf_prog_info. */
	BPF_STATS_RUN_TIME = 0,
};

/* What an entry of a stack trace with build ids holds. */
enum bpf_stack_build_id_status {
	/* Nothing: the trace has ended. */
	BPF_STACK_BUILD_ID_EMPTY = 0,
	/* A build id, and an offset in that file. */
	BPF_STACK_BUILD_ID_VALID = 1,
	/* An address, because no build id was to be had. */
	BPF_STACK_BUILD_ID_IP = 2,
};

#define BPF_BUILD_ID_SIZE 20

/* Entry of a stack trace of user space that names files by build id. */
struct bpf_stack_build_id {
	__s32		status;		/* enum bpf_stack_build_id_status */
	unsigned char	build_id[BPF_BUILD_ID_SIZE];
	union {
		__u64	offset;		/* with BPF_STACK_BUILD_ID_VALID */
		__u64	ip;		/* with BPF_STACK_BUILD_ID_IP */
	};
};

/* Size of names of programs and maps, the final NUL included. */
#define BPF_OBJ_NAME_LEN 16U

/*
 * Arguments of the commands of bpf(). A command reads its own member; bytes
 * that it does not know must be zero.
 */
union bpf_attr {
	/* BPF_MAP_CREATE */
	struct {
		__u32	map_type;	/* enum bpf_map_type */
		__u32	key_size;	/* bytes */
		__u32	value_size;	/* bytes */
		__u32	max_entries;	/* bytes, for a ring buffer */
		__u32	map_flags;	/* BPF_F_NO_PREALLOC and following */
		__u32	inner_map_fd;	/* pattern of the maps in this map */
		__u32	numa_node;	/* read with BPF_F_NUMA_NODE */
		char	map_name[BPF_OBJ_NAME_LEN];
		__u32	map_ifindex;	/* device that holds the map, or 0 */
		__u32	btf_fd;		/* BTF with the types of the map */
		__u32	btf_key_type_id;
		__u32	btf_value_type_id;
		/* Type in the kernel's BTF; for BPF_MAP_TYPE_STRUCT_OPS. */
		__u32	btf_vmlinux_value_type_id;
	};

	/* BPF_MAP_*_ELEM, BPF_MAP_GET_NEXT_KEY, BPF_MAP_FREEZE */
	struct {
		__u32		map_fd;
		__aligned_u64	key;		/* pointer to the key */
		union {
			__aligned_u64 value;	/* pointer to the value */
			__aligned_u64 next_key;	/* where the key goes */
		};
		__u64		flags;
	};

	/* BPF_MAP_*_BATCH */
	struct {
		__aligned_u64	in_batch;	/* where to begin, or NULL */
		__aligned_u64	out_batch;	/* gets where to go on */
		__aligned_u64	keys;		/* array of keys */
		__aligned_u64	values;		/* array of values */
		__u32		count;		/* in: room; out: done */
		__u32		map_fd;
		__u64		elem_flags;	/* as for one element */
		__u64		flags;		/* 0 */
	} batch;

	/* BPF_PROG_LOAD */
	struct {
		__u32		prog_type;	/* enum bpf_prog_type */
		__u32		insn_cnt;	/* number of instructions */
		__aligned_u64	insns;		/* array of struct bpf_insn */
		__aligned_u64	license;	/* pointer to a string */
		__u32		log_level;	/* 0 for no log */
		__u32		log_size;	/* bytes at log_buf */
		__aligned_u64	log_buf;	/* gets what the verifier says */
		__u32		kern_version;	/* ignored */
		__u32		prog_flags;	/* BPF_F_STRICT_ALIGNMENT ... */
		char		prog_name[BPF_OBJ_NAME_LEN];
		__u32		prog_ifindex;	/* device to offload to, or 0 */
		__u32		expected_attach_type; /* enum bpf_attach_type */
		__u32		prog_btf_fd;	/* BTF with the program's types */
		__u32		func_info_rec_size; /* of struct bpf_func_info */
		__aligned_u64	func_info;	/* array of bpf_func_info */
		__u32		func_info_cnt;	/* records at func_info */
		__u32		line_info_rec_size; /* of struct bpf_line_info */
		__aligned_u64	line_info;	/* array of bpf_line_info */
		__u32		line_info_cnt;	/* records at line_info */
		__u32		attach_btf_id;	/* target's type in its BTF */
		__u32		attach_prog_fd;	/* target program; 0: kernel */
	};

	/* BPF_OBJ_PIN, BPF_OBJ_GET */
	struct {
		__aligned_u64	pathname;	/* pointer to a string */
		__u32		bpf_fd;		/* object to pin */
		__u32		file_flags;	/* BPF_F_RDONLY, BPF_F_WRONLY */
	};

	/* BPF_PROG_ATTACH, BPF_PROG_DETACH */
	struct {
		__u32		target_fd;	/* cgroup, map, device, ... */
		__u32		attach_bpf_fd;	/* program */
		__u32		attach_type;	/* enum bpf_attach_type */
		__u32		attach_flags;	/* BPF_F_ALLOW_OVERRIDE ... */
		__u32		replace_bpf_fd;	/* with BPF_F_REPLACE */
	};

	/* BPF_PROG_TEST_RUN */
	struct {
		__u32		prog_fd;
		__u32		retval;		/* gets the program's result */
		__u32		data_size_in;	/* bytes at data_in */
		__u32		data_size_out;	/* in: room; out: length */
		__aligned_u64	data_in;	/* packet to run on */
		__aligned_u64	data_out;	/* gets the packet afterwards */
		__u32		repeat;		/* number of runs */
		__u32		duration;	/* gets mean nanoseconds */
		__u32		ctx_size_in;	/* bytes at ctx_in */
		__u32		ctx_size_out;	/* in: room; out: length */
		__aligned_u64	ctx_in;		/* context to run on */
		__aligned_u64	ctx_out;	/* gets the context afterwards */
	} test;

	/* BPF_*_GET_NEXT_ID, BPF_*_GET_FD_BY_ID */
	struct {
		union {
			__u32		start_id;
			__u32		prog_id;
			__u32		map_id;
			__u32		btf_id;
			__u32		link_id;
		};
		__u32		next_id;	/* gets the id that follows */
		__u32		open_flags;	/* BPF_F_RDONLY, BPF_F_WRONLY */
	};

	/* BPF_OBJ_GET_INFO_BY_FD */
	struct {
		__u32		bpf_fd;
		__u32		info_len;	/* in: room; out: length */
		__aligned_u64	info;		/* a struct bpf_*_info */
	} info;

	/* BPF_PROG_QUERY */
	struct {
		__u32		target_fd;	/* cgroup, device, netns */
		__u32		attach_type;	/* enum bpf_attach_type */
		__u32		query_flags;	/* BPF_F_QUERY_EFFECTIVE */
		__u32		attach_flags;	/* gets the flags in force */
		__aligned_u64	prog_ids;	/* array that gets ids */
		__u32		prog_cnt;	/* in: room; out: number */
	} query;

	/* BPF_RAW_TRACEPOINT_OPEN */
	struct {
		__u64 name;		/* pointer to a string, or NULL */
		__u32 prog_fd;
	} raw_tracepoint;

	/* BPF_BTF_LOAD */
	struct {
		__aligned_u64	btf;		/* the BTF data */
		__aligned_u64	btf_log_buf;	/* gets what is wrong */
		__u32		btf_size;	/* bytes at btf */
		__u32		btf_log_size;	/* bytes at btf_log_buf */
		__u32		btf_log_level;	/* 0 for no log */
	};

	/* BPF_TASK_FD_QUERY */
	struct {
		__u32		pid;		/* process */
		__u32		fd;		/* its perf event */
		__u32		flags;		/* 0 */
		__u32		buf_len;	/* in: room; out: length */
		__aligned_u64	buf;		/* gets symbol, file or name */
		__u32		prog_id;	/* gets the program's id */
		__u32		fd_type;	/* gets enum bpf_task_fd_type */
		__u64		probe_offset;	/* gets offset after the name */
		__u64		probe_addr;	/* gets the address */
	} task_fd_query;

	/* BPF_LINK_CREATE */
	struct {
		__u32		prog_fd;
		__u32		target_fd;	/* cgroup, netns, ... */
		__u32		attach_type;	/* enum bpf_attach_type */
		__u32		flags;		/* 0 */
	} link_create;

	/* BPF_LINK_UPDATE */
	struct {
		__u32		link_fd;
		__u32		new_prog_fd;	/* program to put in */
		__u32		flags;		/* 0 or BPF_F_REPLACE */
		__u32		old_prog_fd;	/* must be there, if replaced */
	} link_update;

	/* BPF_ENABLE_STATS */
	struct {
		__u32		type;		/* enum bpf_stats_type */
	} enable_stats;

	/* BPF_ITER_CREATE */
	struct {
		__u32		link_fd;	/* link to an iterator */
		__u32		flags;		/* 0 */
	} iter_create;
} __attribute__((aligned(8)));

/*
 * The helper functions. What follows the next line is reStructuredText for
 * bpf_doc.py and its like: a prototype, a Description, a Return section.
 *
 * Each description ends with a list of facts. "Programs" and what comes after
 * it are taken from Linux 7.2, as far as this header knows the names. A program
 * of type BPF_PROG_TYPE_EXT is given the helpers of the program it extends.
 *
 * Start of BPF helper function descriptions:
 *
 * void *bpf_map_lookup_elem(struct bpf_map *map, const void *key)
 *	Description
 *		Looks up the element of *map* that belongs to the key at *key*.
 *		The program reads and writes the value through the pointer that
 *		comes back; other programs and user space see every change at
 *		once, so counters need atomic operations, and larger values a
 *		**struct bpf_spin_lock**.
 *
 *		What comes back depends on the type of the map:
 *
 *		* A per-CPU map gives the value of the CPU on which the program
 *		  runs.
 *		* A map of maps gives the inner map, for use with other helpers.
 *		* **BPF_MAP_TYPE_LPM_TRIE** gives the element with the longest
 *		  prefix that matches.
 *		* **BPF_MAP_TYPE_SOCKMAP** and **BPF_MAP_TYPE_SOCKHASH** give
 *		  the socket as a **struct bpf_sock**, **BPF_MAP_TYPE_XSKMAP**
 *		  gives a **struct bpf_xdp_sock**, and **BPF_MAP_TYPE_DEVMAP**
 *		  and **BPF_MAP_TYPE_DEVMAP_HASH** give a value that can only be
 *		  read.
 *
 *		The pointer must be compared with **NULL** before it is used::
 *
 *			__u64 *count = bpf_map_lookup_elem(&counters, &key);
 *
 *			if (count)
 *				__sync_fetch_and_add(count, 1);
 *
 *		:Since: Linux 3.19.
 *		:Programs (Linux 7.2): All types except **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Acquires: A reference to the socket, if *map* is of type
 *		  **BPF_MAP_TYPE_SOCKMAP** or **BPF_MAP_TYPE_SOCKHASH**; release
 *		  it with **bpf_sk_release**\ ().
 *	Return
 *		A pointer to the value, or **NULL** if the map has no such
 *		element.
 *
 * long bpf_map_update_elem(struct bpf_map *map, const void *key, const void *value, u64 flags)
 *	Description
 *		Copies the value at *value* into the element of *map* that
 *		belongs to the key at *key*, and adds the element if there is
 *		none. In a per-CPU map only the value of the current CPU is set.
 *		Where values are written in place, as in arrays, a reader may
 *		see a half-written one.
 *
 *		*flags* is one of:
 *
 *		**BPF_ANY**
 *			Writes the element whether it exists or not.
 *		**BPF_NOEXIST**
 *			Only adds the element. Always fails for arrays, whose
 *			elements all exist.
 *		**BPF_EXIST**
 *			Only replaces the element.
 *
 *		**BPF_F_LOCK** may be added for values that contain a **struct
 *		bpf_spin_lock**: the value is then copied under that lock, and
 *		the lock itself is left alone.
 *
 *		A map of type **BPF_MAP_TYPE_LRU_HASH** or
 *		**BPF_MAP_TYPE_LRU_PERCPU_HASH** that is full evicts another
 *		element.
 *
 *		:Since: Linux 3.19.
 *		:Programs (Linux 7.2): All types except **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* is not understood, or the map does not take it.
 *		**-EEXIST**
 *			**BPF_NOEXIST** was given and the element exists.
 *		**-ENOENT**
 *			**BPF_EXIST** was given and the element does not exist.
 *		**-E2BIG**
 *			The map is full, or the index is past the end of the
 *			array.
 *		**-ENOMEM**
 *			There was no memory for the element.
 *		**-EBUSY**
 *			The call interrupted another one that was changing the
 *			same part of the map.
 *
 * long bpf_map_delete_elem(struct bpf_map *map, const void *key)
 *	Description
 *		Removes the element that belongs to the key at *key* from *map*.
 *		Its memory stays valid for programs that are running, so a
 *		pointer looked up before may still be read. Elements of arrays
 *		cannot be removed.
 *
 *		:Since: Linux 3.19.
 *		:Programs (Linux 7.2): All types except **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-ENOENT**
 *			There is no such element.
 *		**-EINVAL**
 *			*map* is an array.
 *		**-EBUSY**
 *			The call interrupted another one that was changing the
 *			same part of the map.
 *
 * long bpf_skb_adjust_room(struct sk_buff *skb, s32 len_diff, u32 mode, u64 flags)
 *	Description
 *		Makes room for headers in *skb*, or takes headers out of it.
 *		*len_diff* is the number of bytes: positive to grow, negative to
 *		shrink. New room is not filled; the program writes the headers
 *		with **bpf_skb_store_bytes**\ () or directly.
 *
 *		*mode* says where:
 *
 *		**BPF_ADJ_ROOM_NET**
 *			Behind the network header, of which the part that all
 *			packets of its version have stays in front.
 *		**BPF_ADJ_ROOM_MAC**
 *			Behind the link-layer header, in front of the network
 *			header.
 *
 *		*flags* is 0 or made of these; only the first and the last of
 *		them go with a negative *len_diff*:
 *
 *		**BPF_F_ADJ_ROOM_FIXED_GSO**
 *			Leaves the payload of segments as long as it is. Without
 *			it **gso_size** changes by *len_diff* the other way, so
 *			that segments keep fitting the MTU. Packets of UDP
 *			segmentation need this flag.
 *		**BPF_F_ADJ_ROOM_ENCAP_L3_IPV4**
 *			Says that the room is for an outer IPv4 header: the
 *			packet becomes a tunnelled one.
 *		**BPF_F_ADJ_ROOM_ENCAP_L3_IPV6**
 *			Says the same of an outer IPv6 header; not together with
 *			the flag for IPv4.
 *		**BPF_F_ADJ_ROOM_ENCAP_L4_GRE**
 *			Says that GRE follows the outer header, whose version
 *			one of the two flags above gives.
 *		**BPF_F_ADJ_ROOM_ENCAP_L4_UDP**
 *			Says the same of UDP; not together with the flag for
 *			GRE.
 *		**BPF_F_ADJ_ROOM_ENCAP_L2**\ ()
 *			Says that the room ends with a link-layer header of so
 *			many bytes, at most 255, that belongs to the inner
 *			packet.
 *		**BPF_F_ADJ_ROOM_NO_CSUM_RESET**
 *			Keeps count of the checksums that the device has
 *			verified. Without it a packet that is
 *			**CHECKSUM_UNNECESSARY** becomes **CHECKSUM_NONE**; with
 *			it the program accounts for the headers by
 *			**bpf_csum_level**\ (). Since Linux 5.8.
 *
 *		Programs of type **BPF_PROG_TYPE_SK_SKB** grow and shrink the
 *		data at its beginning; *mode* is **BPF_ADJ_ROOM_NET** and
 *		*flags* is 0 there.
 *
 *		Putting an IPv4 header and GRE in front goes like this::
 *
 *			struct outer o = outer_header(skb);
 *
 *			if (bpf_skb_adjust_room(skb, sizeof(o), BPF_ADJ_ROOM_MAC,
 *						BPF_F_ADJ_ROOM_FIXED_GSO |
 *						BPF_F_ADJ_ROOM_ENCAP_L3_IPV4 |
 *						BPF_F_ADJ_ROOM_ENCAP_L4_GRE))
 *				return TC_ACT_SHOT;
 *			if (bpf_skb_store_bytes(skb, ETH_HLEN, &o, sizeof(o), 0))
 *				return TC_ACT_SHOT;
 *
 *		:Since: Linux 4.13.
 *		:Programs (Linux 7.2): **BPF_PROG_TYPE_SCHED_CLS**,
 *		  **BPF_PROG_TYPE_SCHED_ACT** and **BPF_PROG_TYPE_SK_SKB**.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* holds an unknown bit or a combination that is
 *			not allowed.
 *		**-EFAULT**
 *			*len_diff* is more than 4095 either way.
 *		**-ENOTSUPP**
 *			*mode* is not known, the packet is neither IPv4 nor
 *			IPv6, too little of it would be left, it would become
 *			too long, or it consists of segments that cannot be
 *			changed so.
 *		**-EALREADY**
 *			The packet is tunnelled already.
 *		**-ENOMEM**
 *			There was no memory for the new room.
 *
 * long bpf_ringbuf_output(void *ringbuf, void *data, u64 size, u64 flags)
 *	Description
 *		Copies *size* bytes from *data* into a new record of the ring
 *		buffer *ringbuf* and hands it to user space. *ringbuf* is a map
 *		of type **BPF_MAP_TYPE_RINGBUF**. Records keep the order in
 *		which programs on all CPUs reserved them.
 *
 *		*flags* says whether the reader is woken, which is what happens
 *		on its own when it has read all earlier records. It is 0 or one
 *		of:
 *
 *		**BPF_RB_NO_WAKEUP**
 *			Wakes nobody. The reader finds the record with the next
 *			wakeup or when it looks by itself.
 *		**BPF_RB_FORCE_WAKEUP**
 *			Wakes the reader in any case.
 *
 *		When the record can be filled in place,
 *		**bpf_ringbuf_reserve**\ () spares the copy.
 *
 *		:Since: Linux 5.8.
 *		:Programs (Linux 7.2): All types except
 *		  **BPF_PROG_TYPE_LIRC_MODE2** and **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_RINGBUF**.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* holds another bit.
 *		**-EAGAIN**
 *			The buffer has no room for the record, or the call
 *			interrupted another one that held the buffer's lock.
 *
 * void *bpf_ringbuf_reserve(void *ringbuf, u64 size, u64 flags)
 *	Description
 *		Reserves a record of *size* bytes in *ringbuf*, a map of type
 *		**BPF_MAP_TYPE_RINGBUF**, for the program to fill in place. The
 *		bytes are not cleared beforehand.
 *
 *		*size* is a constant that the verifier knows; use
 *		**bpf_ringbuf_output**\ () for a length known only at run time.
 *		*flags* must be 0.
 *
 *		Every path through the program hands the record to either
 *		**bpf_ringbuf_submit**\ () or **bpf_ringbuf_discard**\ (),
 *		exactly once. Until then user space reads neither this record
 *		nor any later one::
 *
 *			struct event *e;
 *
 *			e = bpf_ringbuf_reserve(&events, sizeof(*e), 0);
 *			if (!e)
 *				return 0;
 *			e->pid = bpf_get_current_pid_tgid() >> 32;
 *			if (bpf_get_current_comm(e->comm, sizeof(e->comm)))
 *				bpf_ringbuf_discard(e, 0);
 *			else
 *				bpf_ringbuf_submit(e, 0);
 *			return 0;
 *
 *		:Since: Linux 5.8.
 *		:Programs (Linux 7.2): All types except
 *		  **BPF_PROG_TYPE_LIRC_MODE2** and **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_RINGBUF**.
 *		:Acquires: A record; release it with **bpf_ringbuf_submit**\ ()
 *		  or **bpf_ringbuf_discard**\ ().
 *	Return
 *		A pointer to *size* bytes, or **NULL** if the buffer has no room
 *		for them, *flags* is not 0, or the call interrupted another one
 *		that held the buffer's lock.
 *
 * void bpf_ringbuf_submit(void *data, u64 flags)
 *	Description
 *		Hands a record to user space. *data* is the pointer that
 *		**bpf_ringbuf_reserve**\ () returned; the program must not use
 *		it any more.
 *
 *		*flags* says whether the reader is woken, which is what happens
 *		on its own when it has read all earlier records. It is 0 or one
 *		of:
 *
 *		**BPF_RB_NO_WAKEUP**
 *			Wakes nobody. The reader finds the record with the next
 *			wakeup or when it looks by itself.
 *		**BPF_RB_FORCE_WAKEUP**
 *			Wakes the reader in any case.
 *
 *		:Since: Linux 5.8.
 *		:Programs (Linux 7.2): All types except
 *		  **BPF_PROG_TYPE_LIRC_MODE2** and **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Releases: The record at *data*.
 *	Return
 *		Nothing.
 *
 * void bpf_ringbuf_discard(void *data, u64 flags)
 *	Description
 *		Gives a record up: user space steps over it. *data* is the
 *		pointer that **bpf_ringbuf_reserve**\ () returned; the program
 *		must not use it any more. The room in the buffer becomes free
 *		when the reader has passed it.
 *
 *		*flags* says whether the reader is woken, which is what happens
 *		on its own when it has read all earlier records. It is 0 or one
 *		of:
 *
 *		**BPF_RB_NO_WAKEUP**
 *			Wakes nobody.
 *		**BPF_RB_FORCE_WAKEUP**
 *			Wakes the reader in any case.
 *
 *		:Since: Linux 5.8.
 *		:Programs (Linux 7.2): All types except
 *		  **BPF_PROG_TYPE_LIRC_MODE2** and **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Releases: The record at *data*.
 *	Return
 *		Nothing.
 *
 * u64 bpf_ringbuf_query(void *ringbuf, u64 flags)
 *	Description
 *		Tells one number about *ringbuf*, a map of type
 *		**BPF_MAP_TYPE_RINGBUF**. *flags* selects which:
 *
 *		**BPF_RB_AVAIL_DATA**
 *			Bytes that user space has not yet consumed, headers and
 *			records still being filled included.
 *		**BPF_RB_RING_SIZE**
 *			Size of the buffer in bytes.
 *		**BPF_RB_CONS_POS**
 *			Position up to which user space has consumed. Positions
 *			count bytes from the creation of the map; they do not
 *			start over at the end of the buffer.
 *		**BPF_RB_PROD_POS**
 *			Position up to which programs have reserved.
 *
 *		Other CPUs and the reader go on meanwhile, so that the number
 *		may be out of date before the program sees it. Decide by it how
 *		often to wake the reader, for instance, but nothing that has to
 *		be exact.
 *
 *		:Since: Linux 5.8.
 *		:Programs (Linux 7.2): All types except
 *		  **BPF_PROG_TYPE_LIRC_MODE2** and **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_RINGBUF**.
 *	Return
 *		The number asked for, or 0 if *flags* is none of the above.
 *
 * long bpf_csum_level(struct sk_buff *skb, u64 level)
 *	Description
 *		Tells the kernel how many checksums of *skb* the device has
 *		verified, after the program has added or removed headers that
 *		carry one. The count only means something while the packet is
 *		marked **CHECKSUM_UNNECESSARY**. Checksums of TCP, UDP, GRE,
 *		SCTP and FCoE count.
 *
 *		*level* is one of:
 *
 *		**BPF_CSUM_LEVEL_QUERY**
 *			Changes nothing and returns the count: 0 for one
 *			verified checksum, up to 3 for four.
 *		**BPF_CSUM_LEVEL_INC**
 *			Adds one, as after a header with a checksum was put in
 *			front. A packet that is **CHECKSUM_NONE** becomes
 *			**CHECKSUM_UNNECESSARY**.
 *		**BPF_CSUM_LEVEL_DEC**
 *			Takes one away, as after such a header was removed. At 0
 *			the packet becomes **CHECKSUM_NONE**.
 *		**BPF_CSUM_LEVEL_RESET**
 *			Forgets all of them: the packet becomes
 *			**CHECKSUM_NONE**, and the stack computes what it needs.
 *
 *		A program that takes a UDP tunnel off calls it this way, so that
 *		the inner checksum keeps counting as verified::
 *
 *			if (bpf_skb_adjust_room(skb, -(int)sizeof(struct tunnel),
 *						BPF_ADJ_ROOM_MAC,
 *						BPF_F_ADJ_ROOM_NO_CSUM_RESET))
 *				return TC_ACT_SHOT;
 *			bpf_csum_level(skb, BPF_CSUM_LEVEL_DEC);
 *
 *		:Since: Linux 5.8.
 *		:Programs (Linux 7.2): **BPF_PROG_TYPE_SCHED_CLS**,
 *		  **BPF_PROG_TYPE_SCHED_ACT** and **BPF_PROG_TYPE_LWT_XMIT**.
 *		:Licence: Any.
 *	Return
 *		0 on success, with **BPF_CSUM_LEVEL_QUERY** the count, or one of
 *		these errors:
 *
 *		**-EACCES**
 *			**BPF_CSUM_LEVEL_QUERY** was asked of a packet that is
 *			not **CHECKSUM_UNNECESSARY**.
 *		**-EINVAL**
 *			*level* is none of the above.
 */
#define ___BPF_FUNC_MAPPER(FN, ctx...)				\
	FN(unspec, 0, ##ctx)						\
	FN(map_lookup_elem, 1, ##ctx)					\
	FN(map_update_elem, 2, ##ctx)					\
	FN(map_delete_elem, 3, ##ctx)					\
	FN(skb_adjust_room, 50, ##ctx)					\
	FN(ringbuf_output, 130, ##ctx)					\
	FN(ringbuf_reserve, 131, ##ctx)					\
	FN(ringbuf_submit, 132, ##ctx)					\
	FN(ringbuf_discard, 133, ##ctx)					\
	FN(ringbuf_query, 134, ##ctx)					\
	FN(csum_level, 135, ##ctx)

#define __BPF_ENUM_FN(name, id) BPF_FUNC_ ## name = id,

/* Numbers of the helpers, as calls carry them. */
enum bpf_func_id {
	___BPF_FUNC_MAPPER(__BPF_ENUM_FN)
	__BPF_FUNC_MAX_ID,
};
#undef __BPF_ENUM_FN

/* The list in its older form, whose macro takes nothing but the name. */
#define __BPF_FUNC_MAPPER_NAME(name, id, FN) FN(name),
#define __BPF_FUNC_MAPPER(FN) \
	___BPF_FUNC_MAPPER(__BPF_FUNC_MAPPER_NAME, FN)

/*
 * Flags and other values that helpers take. The description of the helper says
 * what each of them does.
 */

/* bpf_skb_store_bytes() */
enum {
	BPF_F_RECOMPUTE_CSUM		= (1ULL << 0),
	BPF_F_INVALIDATE_HASH		= (1ULL << 1),
};

/* bpf_l3_csum_replace(), bpf_l4_csum_replace(): the bits of the size. */
enum {
	BPF_F_HDR_FIELD_MASK		= 0xfULL,
};

/* bpf_l4_csum_replace() */
enum {
	BPF_F_PSEUDO_HDR		= (1ULL << 4),
	BPF_F_MARK_MANGLED_0		= (1ULL << 5),
	BPF_F_MARK_ENFORCE		= (1ULL << 6),
};

/* bpf_clone_redirect(), bpf_redirect() and those for maps of sockets */
enum {
	BPF_F_INGRESS			= (1ULL << 0),
};

/* bpf_skb_set_tunnel_key(), bpf_skb_get_tunnel_key() */
enum {
	BPF_F_TUNINFO_IPV6		= (1ULL << 0),
};

/* bpf_get_stackid(), bpf_get_stack(); each takes its own part of these. */
enum {
	BPF_F_SKIP_FIELD_MASK		= 0xffULL,
	BPF_F_USER_STACK		= (1ULL << 8),
	BPF_F_FAST_STACK_CMP		= (1ULL << 9),
	BPF_F_REUSE_STACKID		= (1ULL << 10),
	BPF_F_USER_BUILD_ID		= (1ULL << 11),
};

/* bpf_skb_set_tunnel_key() */
enum {
	BPF_F_ZERO_CSUM_TX		= (1ULL << 1),
	BPF_F_DONT_FRAGMENT		= (1ULL << 2),
	BPF_F_SEQ_NUMBER		= (1ULL << 3),
};

/*
 * bpf_perf_event_output(), bpf_perf_event_read() and their siblings: an index,
 * or the current CPU in its place. The last mask is for output only: the number
 * of bytes of the packet that go along.
 */
enum {
	BPF_F_INDEX_MASK		= 0xffffffffULL,
	BPF_F_CURRENT_CPU		= BPF_F_INDEX_MASK,
	BPF_F_CTXLEN_MASK		= (0xfffffULL << 32),
};

/* bpf_sk_lookup_tcp() and its siblings: the namespace of the context. */
enum {
	BPF_F_CURRENT_NETNS		= (-1L),
};

/* bpf_csum_level() */
enum {
	BPF_CSUM_LEVEL_QUERY,
	BPF_CSUM_LEVEL_INC,
	BPF_CSUM_LEVEL_DEC,
	BPF_CSUM_LEVEL_RESET,
};

/* bpf_skb_adjust_room(): flags. */
enum {
	BPF_F_ADJ_ROOM_FIXED_GSO	= (1ULL << 0),
	BPF_F_ADJ_ROOM_ENCAP_L3_IPV4	= (1ULL << 1),
	BPF_F_ADJ_ROOM_ENCAP_L3_IPV6	= (1ULL << 2),
	BPF_F_ADJ_ROOM_ENCAP_L4_GRE	= (1ULL << 3),
	BPF_F_ADJ_ROOM_ENCAP_L4_UDP	= (1ULL << 4),
	BPF_F_ADJ_ROOM_NO_CSUM_RESET	= (1ULL << 5),
};

/* bpf_skb_adjust_room(): where the flags hold the length of an L2 header. */
enum {
	BPF_ADJ_ROOM_ENCAP_L2_MASK	= 0xff,
	BPF_ADJ_ROOM_ENCAP_L2_SHIFT	= 56,
};

#define BPF_F_ADJ_ROOM_ENCAP_L2(len)	(((__u64)len & \
					  BPF_ADJ_ROOM_ENCAP_L2_MASK) \
					 << BPF_ADJ_ROOM_ENCAP_L2_SHIFT)

/* bpf_sysctl_get_name() */
enum {
	BPF_F_SYSCTL_BASE_NAME		= (1ULL << 0),
};

/* bpf_sk_storage_get() */
enum {
	BPF_SK_STORAGE_GET_F_CREATE	= (1ULL << 0),
};

/* bpf_read_branch_records() */
enum {
	BPF_F_GET_BRANCH_RECORDS_SIZE	= (1ULL << 0),
};

/* bpf_ringbuf_output(), bpf_ringbuf_submit(), bpf_ringbuf_discard() */
enum {
	BPF_RB_NO_WAKEUP		= (1ULL << 0),
	BPF_RB_FORCE_WAKEUP		= (1ULL << 1),
};

/* bpf_ringbuf_query() */
enum {
	BPF_RB_AVAIL_DATA = 0,
	BPF_RB_RING_SIZE = 1,
	BPF_RB_CONS_POS = 2,
	BPF_RB_PROD_POS = 3,
};

/*
 * The header of a record in a ring buffer, as user space meets it: 32 bits of
 * length, of which the two highest tell that the record is still being written
 * and that it is to be skipped, and 32 bits for the kernel.
 */
enum {
	BPF_RINGBUF_BUSY_BIT		= (1U << 31),
	BPF_RINGBUF_DISCARD_BIT		= (1U << 30),
	BPF_RINGBUF_HDR_SZ		= 8,
};

/* bpf_skb_adjust_room(): where room is made or taken. */
enum bpf_adj_room_mode {
	BPF_ADJ_ROOM_NET,	/* after the network header */
	BPF_ADJ_ROOM_MAC,	/* after the link-layer header */
};

/* bpf_skb_load_bytes_relative(): what the offset is counted from. */
enum bpf_hdr_start_off {
	BPF_HDR_START_MAC,	/* the link-layer header */
	BPF_HDR_START_NET,	/* the network header */
};

/* bpf_lwt_push_encap() */
enum bpf_lwt_encap_mode {
	BPF_LWT_ENCAP_SEG6,
	BPF_LWT_ENCAP_SEG6_INLINE,
	BPF_LWT_ENCAP_IP,
};

/* A pointer that takes eight bytes, on machines of 32 bits too. */
#define __bpf_md_ptr(type, name)	\
union {					\
	type name;			\
	__u64 :64;			\
} __attribute__((aligned(8)))

/*
 * Contexts of programs. A program reads and writes these structures as if they
 * were in memory; the kernel turns each access into one to its own data. Which
 * fields can be read, and which written, depends on the type of the program.
 * Structures only ever grow at their end.
 */

/* A packet, for programs of the socket layer and of traffic control. */
struct __sk_buff {
	__u32 len;		/* bytes, those outside of data included */
	__u32 pkt_type;		/* PACKET_HOST and the like */
	__u32 mark;
	__u32 queue_mapping;
	__u32 protocol;		/* EtherType, in network byte order */
	__u32 vlan_present;	/* 1 when the next field holds a tag */
	__u32 vlan_tci;
	__u32 vlan_proto;	/* in network byte order */
	__u32 priority;
	__u32 ingress_ifindex;	/* device it came in by */
	__u32 ifindex;		/* device it is on now */
	__u32 tc_index;
	__u32 cb[5];		/* scratch, kept between programs */
	__u32 hash;		/* see bpf_get_hash_recalc() */
	__u32 tc_classid;
	__u32 data;		/* first byte of direct access */
	__u32 data_end;		/* one past the last of them */
	__u32 napi_id;

	/* The socket's; for programs of type BPF_PROG_TYPE_SK_SKB. */
	__u32 family;
	__u32 remote_ip4;	/* in network byte order */
	__u32 local_ip4;	/* in network byte order */
	__u32 remote_ip6[4];	/* in network byte order */
	__u32 local_ip6[4];	/* in network byte order */
	__u32 remote_port;	/* in network byte order */
	__u32 local_port;	/* in host byte order */

	__u32 data_meta;	/* metadata that XDP left before data */
	__bpf_md_ptr(struct bpf_flow_keys *, flow_keys);
	__u64 tstamp;		/* nanoseconds */
	__u32 wire_len;		/* bytes, as counted for queueing */
	__u32 gso_segs;		/* number of segments */
	__bpf_md_ptr(struct bpf_sock *, sk);
	__u32 gso_size;		/* bytes of payload in a segment */
};

/* Where a tunnel leads; bpf_skb_get_tunnel_key(), bpf_skb_set_tunnel_key(). */
struct bpf_tunnel_key {
	__u32 tunnel_id;
	union {
		__u32 remote_ipv4;	/* in host byte order */
		__u32 remote_ipv6[4];	/* in network byte order */
	};
	__u8 tunnel_tos;
	__u8 tunnel_ttl;
	__u16 tunnel_ext;	/* padding; 0 */
	__u32 tunnel_label;	/* IPv6 flow label */
};

/* A state of IPsec; bpf_skb_get_xfrm_state(). */
struct bpf_xfrm_state {
	__u32 reqid;
	__u32 spi;		/* in network byte order */
	__u16 family;
	__u16 ext;		/* padding; 0 */
	union {
		__u32 remote_ipv4;	/* in network byte order */
		__u32 remote_ipv6[4];	/* in network byte order */
	};
};

/*
 * Results of programs. Several program types share them, and the values agree
 * with the actions of traffic control where those have the same meaning.
 */
enum bpf_ret_code {
	BPF_OK = 0,
	/* 1 is left free */
	BPF_DROP = 2,
	/* 3 to 6 are left free */
	BPF_REDIRECT = 7,	/* goes where bpf_redirect() said */
	/* 8 to 127 are left free */
	BPF_LWT_REROUTE = 128,	/* BPF_PROG_TYPE_LWT_XMIT: routes again */
};

/* A socket. Fields beyond those of minisockets need a full one. */
struct bpf_sock {
	__u32 bound_dev_if;	/* device it is bound to, or 0 */
	__u32 family;
	__u32 type;
	__u32 protocol;
	__u32 mark;
	__u32 priority;
	/* Addresses; as many bytes as wanted can be read at a time. */
	__u32 src_ip4;		/* in network byte order */
	__u32 src_ip6[4];	/* in network byte order */
	__u32 src_port;		/* in host byte order */
	__u32 dst_port;		/* in network byte order */
	__u32 dst_ip4;		/* in network byte order */
	__u32 dst_ip6[4];	/* in network byte order */
	__u32 state;		/* BPF_TCP_ESTABLISHED and following */
	/* Receive queue of the device, -1 when the socket has none. */
	__s32 rx_queue_mapping;
};

/* The TCP side of a socket; bpf_tcp_sock(). */
struct bpf_tcp_sock {
	__u32 snd_cwnd;		/* congestion window, in packets */
	__u32 srtt_us;		/* smoothed RTT, in eighths of a microsecond */
	__u32 rtt_min;		/* least RTT of late, in microseconds */
	__u32 snd_ssthresh;	/* where slow start ends */
	__u32 rcv_nxt;		/* sequence number expected next */
	__u32 snd_nxt;		/* sequence number sent next */
	__u32 snd_una;		/* first one without acknowledgement */
	__u32 mss_cache;	/* segment size in use */
	__u32 ecn_flags;	/* state of ECN */
	__u32 rate_delivered;	/* packets of the last rate sample */
	__u32 rate_interval_us;	/* and the time they took */
	__u32 packets_out;	/* packets under way */
	__u32 retrans_out;	/* those of them sent again */
	__u32 total_retrans;	/* retransmissions since the beginning */
	__u32 segs_in;		/* segments received */
	__u32 data_segs_in;	/* those with data */
	__u32 segs_out;		/* segments sent */
	__u32 data_segs_out;	/* those with data */
	__u32 lost_out;		/* packets held to be lost */
	__u32 sacked_out;	/* packets that SACK covers */
	__u64 bytes_received;	/* bytes that came in order */
	__u64 bytes_acked;	/* bytes the peer has acknowledged */
	__u32 dsack_dups;	/* duplicates the peer told of */
	__u32 delivered;	/* packets delivered, repeated ones too */
	__u32 delivered_ce;	/* those marked as having met congestion */
	__u32 icsk_retransmits;	/* timeouts in a row not recovered from */
};

/* Addresses and ports of a connection, all in network byte order. */
struct bpf_sock_tuple {
	union {
		struct {
			__be32 saddr;
			__be32 daddr;
			__be16 sport;
			__be16 dport;
		} ipv4;
		struct {
			__be32 saddr[4];
			__be32 daddr[4];
			__be16 sport;
			__be16 dport;
		} ipv6;
	};
};

/* An AF_XDP socket, as found in a map of type BPF_MAP_TYPE_XSKMAP. */
struct bpf_xdp_sock {
	__u32 queue_id;
};

/* Bytes that drivers leave free before a frame. */
#define XDP_PACKET_HEADROOM 256

/* Results of XDP programs; any other value drops the frame with a warning. */
enum xdp_action {
	XDP_ABORTED = 0,	/* drops, and fires a tracepoint: an error */
	XDP_DROP,		/* drops */
	XDP_PASS,		/* goes up the stack */
	XDP_TX,			/* goes out by the device it came in by */
	XDP_REDIRECT,		/* goes where bpf_redirect_map() said */
};

/* A frame, for XDP programs. */
struct xdp_md {
	__u32 data;		/* first byte */
	__u32 data_end;		/* one past the last byte */
	__u32 data_meta;	/* first byte of metadata, or data */
	__u32 ingress_ifindex;	/* device the frame came in by */
	__u32 rx_queue_index;	/* and its receive queue */

	/*
	 * Device it is to go out by. Only for programs that were loaded with
	 * BPF_XDP_DEVMAP as their expected attach type.
	 */
	__u32 egress_ifindex;
};

/*
 * Value of a device map. The value_size of the map tells which fields there
 * are: 4 is the index alone, 8 is the program besides.
 */
struct bpf_devmap_val {
	__u32 ifindex;
	union {
		int   fd;	/* written: the program, or -1 for none */
		__u32 id;	/* read: id of the program, or 0 */
	} bpf_prog;
};

/* Results of BPF_PROG_TYPE_SK_SKB, _SK_MSG and _SK_REUSEPORT programs. */
enum sk_action {
	SK_DROP = 0,
	SK_PASS,
};

/* Data under way to a socket, for programs of type BPF_PROG_TYPE_SK_MSG. */
struct sk_msg_md {
	__bpf_md_ptr(void *, data);
	__bpf_md_ptr(void *, data_end);

	__u32 family;
	__u32 remote_ip4;	/* in network byte order */
	__u32 local_ip4;	/* in network byte order */
	__u32 remote_ip6[4];	/* in network byte order */
	__u32 local_ip6[4];	/* in network byte order */
	__u32 remote_port;	/* in network byte order */
	__u32 local_port;	/* in host byte order */
	__u32 size;		/* bytes, those outside of data included */

	__bpf_md_ptr(struct bpf_sock *, sk);
};

/* A packet and its group, for BPF_PROG_TYPE_SK_REUSEPORT programs. */
struct sk_reuseport_md {
	__bpf_md_ptr(void *, data);	/* begins at the TCP or UDP header */
	__bpf_md_ptr(void *, data_end);
	__u32 len;		/* bytes from there, data_end may be short */
	__u32 eth_protocol;	/* EtherType, in network byte order */
	__u32 ip_protocol;	/* IPPROTO_TCP and the like */
	__u32 bind_inany;	/* 1 when the group is bound to any address */
	__u32 hash;		/* of addresses and ports */
};

/* Bytes of the digest of a program's instructions. */
#define BPF_TAG_SIZE	8

/*
 * What BPF_OBJ_GET_INFO_BY_FD tells of a program. The caller sets pointers and
 * the numbers beside them; the kernel fills the arrays and sets the numbers to
 * what there was.
 */
struct bpf_prog_info {
	__u32 type;		/* enum bpf_prog_type */
	__u32 id;
	__u8  tag[BPF_TAG_SIZE];
	__u32 jited_prog_len;	/* bytes of machine code */
	__u32 xlated_prog_len;	/* bytes of verified instructions */
	__aligned_u64 jited_prog_insns;
	__aligned_u64 xlated_prog_insns;
	__u64 load_time;	/* nanoseconds from boot */
	__u32 created_by_uid;
	__u32 nr_map_ids;
	__aligned_u64 map_ids;	/* maps that the program uses */
	char name[BPF_OBJ_NAME_LEN];
	__u32 ifindex;		/* device of an offloaded program */
	__u32 gpl_compatible:1;
	__u32 :31;
	__u64 netns_dev;	/* network namespace of that device */
	__u64 netns_ino;
	__u32 nr_jited_ksyms;
	__u32 nr_jited_func_lens;
	__aligned_u64 jited_ksyms;	/* address of each function */
	__aligned_u64 jited_func_lens;	/* and its length */
	__u32 btf_id;
	__u32 func_info_rec_size;
	__aligned_u64 func_info;	/* array of bpf_func_info */
	__u32 nr_func_info;
	__u32 nr_line_info;
	__aligned_u64 line_info;	/* array of bpf_line_info */
	__aligned_u64 jited_line_info;	/* address of each of these lines */
	__u32 nr_jited_line_info;
	__u32 line_info_rec_size;
	__u32 jited_line_info_rec_size;
	__u32 nr_prog_tags;
	__aligned_u64 prog_tags;	/* digest of each function */
	__u64 run_time_ns;	/* see BPF_STATS_RUN_TIME */
	__u64 run_cnt;
} __attribute__((aligned(8)));

/* What BPF_OBJ_GET_INFO_BY_FD tells of a map. */
struct bpf_map_info {
	__u32 type;		/* enum bpf_map_type */
	__u32 id;
	__u32 key_size;
	__u32 value_size;
	__u32 max_entries;
	__u32 map_flags;
	char  name[BPF_OBJ_NAME_LEN];
	__u32 ifindex;		/* device of an offloaded map */
	__u32 btf_vmlinux_value_type_id;
	__u64 netns_dev;	/* network namespace of that device */
	__u64 netns_ino;
	__u32 btf_id;
	__u32 btf_key_type_id;
	__u32 btf_value_type_id;
} __attribute__((aligned(8)));

/* What BPF_OBJ_GET_INFO_BY_FD tells of BTF data. */
struct bpf_btf_info {
	__aligned_u64 btf;	/* where the data goes, or NULL */
	__u32 btf_size;		/* in: room; out: its length */
	__u32 id;
} __attribute__((aligned(8)));

/* What BPF_OBJ_GET_INFO_BY_FD tells of a link. */
struct bpf_link_info {
	__u32 type;		/* enum bpf_link_type; says which member */
	__u32 id;
	__u32 prog_id;
	union {
		struct {
			__aligned_u64 tp_name;	/* where the name goes */
			__u32 tp_name_len;	/* in: room; out: length */
		} raw_tracepoint;
		struct {
			__u32 attach_type;
		} tracing;
		struct {
			__u64 cgroup_id;
			__u32 attach_type;
		} cgroup;
		struct  {
			__u32 netns_ino;
			__u32 attach_type;
		} netns;
	};
} __attribute__((aligned(8)));

/*
 * A socket and the address that a system call was given for it; for programs of
 * type BPF_PROG_TYPE_CGROUP_SOCK_ADDR. What is written to an address or port
 * replaces what the caller passed. The single socket fields are read-only.
 */
struct bpf_sock_addr {
	__u32 user_family;	/* family of the address; read-only */
	__u32 user_ip4;		/* in network byte order */
	__u32 user_ip6[4];	/* in network byte order */
	__u32 user_port;	/* in network byte order */
	__u32 family;
	__u32 type;
	__u32 protocol;
	__u32 msg_src_ip4;	/* source, in network byte order */
	__u32 msg_src_ip6[4];	/* source, in network byte order */
	__bpf_md_ptr(struct bpf_sock *, sk);
};

/* An event of a TCP socket, for programs of type BPF_PROG_TYPE_SOCK_OPS. */
struct bpf_sock_ops {
	__u32 op;		/* the event: BPF_SOCK_OPS_VOID and following */
	union {
		__u32 args[4];		/* what the event brings along */
		__u32 reply;		/* answer of the program */
		__u32 replylong[4];	/* longer answer */
	};
	__u32 family;
	__u32 remote_ip4;	/* in network byte order */
	__u32 local_ip4;	/* in network byte order */
	__u32 remote_ip6[4];	/* in network byte order */
	__u32 local_ip6[4];	/* in network byte order */
	__u32 remote_port;	/* in network byte order */
	__u32 local_port;	/* in host byte order */
	/* 0 for a minisocket; the fields of TCP below then read as 0. */
	__u32 is_fullsock;
	__u32 snd_cwnd;		/* from here on as in struct bpf_tcp_sock */
	__u32 srtt_us;
	__u32 bpf_sock_ops_cb_flags;	/* BPF_SOCK_OPS_RTO_CB_FLAG ... */
	__u32 state;		/* BPF_TCP_ESTABLISHED and following */
	__u32 rtt_min;
	__u32 snd_ssthresh;
	__u32 rcv_nxt;
	__u32 snd_nxt;
	__u32 snd_una;
	__u32 mss_cache;
	__u32 ecn_flags;
	__u32 rate_delivered;
	__u32 rate_interval_us;
	__u32 packets_out;
	__u32 retrans_out;
	__u32 total_retrans;
	__u32 segs_in;
	__u32 data_segs_in;
	__u32 segs_out;
	__u32 data_segs_out;
	__u32 lost_out;
	__u32 sacked_out;
	__u32 sk_txhash;	/* hash that chooses paths and queues */
	__u64 bytes_received;
	__u64 bytes_acked;
	__bpf_md_ptr(struct bpf_sock *, sk);
};

/* Events that a connection asks for by bpf_sock_ops_cb_flags_set(). */
enum {
	BPF_SOCK_OPS_RTO_CB_FLAG	= (1<<0),
	BPF_SOCK_OPS_RETRANS_CB_FLAG	= (1<<1),
	BPF_SOCK_OPS_STATE_CB_FLAG	= (1<<2),
	BPF_SOCK_OPS_RTT_CB_FLAG	= (1<<3),
	BPF_SOCK_OPS_ALL_CB_FLAGS       = 0xF,	/* every flag above */
};

/* Events of struct bpf_sock_ops. Some expect an answer in reply. */
enum {
	BPF_SOCK_OPS_VOID,
	/* Asks for the first timeout of a SYN; -1 leaves the default. */
	BPF_SOCK_OPS_TIMEOUT_INIT,
	/* Asks for the first receive window, in packets; -1 as above. */
	BPF_SOCK_OPS_RWND_INIT,
	/* connect(2) is about to send the SYN. */
	BPF_SOCK_OPS_TCP_CONNECT_CB,
	/* The connection is made; this side opened it. */
	BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB,
	/* The connection is made; the peer opened it. */
	BPF_SOCK_OPS_PASSIVE_ESTABLISHED_CB,
	/* Asks whether congestion control needs ECN; 1 is yes. */
	BPF_SOCK_OPS_NEEDS_ECN,
	/* Asks for the RTT of the idle path, for congestion control. */
	BPF_SOCK_OPS_BASE_RTT,
	/* Timeout; args: timeouts so far, timeout, whether it has expired. */
	BPF_SOCK_OPS_RTO_CB,
	/* Sent again; args: sequence number, segments, 0 or an error. */
	BPF_SOCK_OPS_RETRANS_CB,
	/* New state; args: the old state, the new one. */
	BPF_SOCK_OPS_STATE_CB,
	/* listen(2) has made the socket a listener. */
	BPF_SOCK_OPS_TCP_LISTEN_CB,
	/* A round trip has been measured. */
	BPF_SOCK_OPS_RTT_CB,
};

/* States of TCP; numbers are those of the kernel. */
enum {
	BPF_TCP_ESTABLISHED = 1,
	BPF_TCP_SYN_SENT,
	BPF_TCP_SYN_RECV,
	BPF_TCP_FIN_WAIT1,
	BPF_TCP_FIN_WAIT2,
	BPF_TCP_TIME_WAIT,
	BPF_TCP_CLOSE,
	BPF_TCP_CLOSE_WAIT,
	BPF_TCP_LAST_ACK,
	BPF_TCP_LISTEN,
	BPF_TCP_CLOSING,
	BPF_TCP_NEW_SYN_RECV,

	BPF_TCP_MAX_STATES	/* number of states, and one more */
};

/* Options of level IPPROTO_TCP that only bpf_setsockopt() takes. */
enum {
	TCP_BPF_IW		= 1001,	/* first congestion window */
	TCP_BPF_SNDCWND_CLAMP	= 1002,	/* largest congestion window */
};

/* A counter; bpf_perf_event_read_value(), bpf_perf_prog_read_value(). */
struct bpf_perf_event_value {
	__u64 counter;
	__u64 enabled;	/* nanoseconds for which the event was enabled */
	__u64 running;	/* nanoseconds for which it was counting */
};

/* Accesses that programs of type BPF_PROG_TYPE_CGROUP_DEVICE judge. */
enum {
	BPF_DEVCG_ACC_MKNOD	= (1ULL << 0),
	BPF_DEVCG_ACC_READ	= (1ULL << 1),
	BPF_DEVCG_ACC_WRITE	= (1ULL << 2),
};

/* Kinds of devices. */
enum {
	BPF_DEVCG_DEV_BLOCK	= (1ULL << 0),
	BPF_DEVCG_DEV_CHAR	= (1ULL << 1),
};

/* An access to a device, for BPF_PROG_TYPE_CGROUP_DEVICE programs. */
struct bpf_cgroup_dev_ctx {
	__u32 access_type;	/* accesses << 16 | kind of the device */
	__u32 major;
	__u32 minor;
};

/* Arguments of a tracepoint, each widened to 64 bits. */
struct bpf_raw_tracepoint_args {
	__u64 args[0];
};

/* Flags of bpf_fib_lookup(). */
enum {
	BPF_FIB_LOOKUP_DIRECT  = (1U << 0),
	BPF_FIB_LOOKUP_OUTPUT  = (1U << 1),
};

/* Positive results of bpf_fib_lookup(). */
enum {
	BPF_FIB_LKUP_RET_SUCCESS,	/* next hop found */
	BPF_FIB_LKUP_RET_BLACKHOLE,	/* route says: drop silently */
	BPF_FIB_LKUP_RET_UNREACHABLE,	/* route says: unreachable */
	BPF_FIB_LKUP_RET_PROHIBIT,	/* route says: prohibited */
	BPF_FIB_LKUP_RET_NOT_FWDED,	/* not a packet to forward */
	BPF_FIB_LKUP_RET_FWD_DISABLED,	/* device does not forward */
	BPF_FIB_LKUP_RET_UNSUPP_LWT,	/* route needs an encapsulation */
	BPF_FIB_LKUP_RET_NO_NEIGH,	/* next hop's link address unknown */
	BPF_FIB_LKUP_RET_FRAG_NEEDED,	/* packet exceeds the MTU */
};

/*
 * Question and answer of bpf_fib_lookup(). The helper reads the fields as the
 * packet's headers have them and overwrites some with what it found.
 */
struct bpf_fib_lookup {
	__u8	family;		/* AF_INET or AF_INET6; out: of the next hop */
	__u8	l4_protocol;	/* 0 leaves the next two fields unread */
	__be16	sport;
	__be16	dport;
	__u16	tot_len;	/* length of the IP packet; 0: no MTU check */
	__u32	ifindex;	/* in: device; out: device of the next hop */

	union {
		__u8	tos;		/* in, AF_INET */
		__be32	flowinfo;	/* in, AF_INET6: class and label */
		__u32	rt_metric;	/* out: metric of the route */
	};

	union {
		__be32		ipv4_src;
		__u32		ipv6_src[4];	/* in network byte order */
	};

	/* in: destination; out: gateway, if the route has one */
	union {
		__be32		ipv4_dst;
		__u32		ipv6_dst[4];	/* in network byte order */
	};

	/* out */
	__be16	h_vlan_proto;
	__be16	h_vlan_TCI;
	__u8	smac[6];	/* link-layer address of the device */
	__u8	dmac[6];	/* link-layer address of the next hop */
};

/* What BPF_TASK_FD_QUERY found behind a file descriptor, and names it by. */
enum bpf_task_fd_type {
	BPF_FD_TYPE_RAW_TRACEPOINT,	/* name */
	BPF_FD_TYPE_TRACEPOINT,		/* name */
	BPF_FD_TYPE_KPROBE,		/* symbol and offset, or address */
	BPF_FD_TYPE_KRETPROBE,		/* symbol and offset, or address */
	BPF_FD_TYPE_UPROBE,		/* file and offset */
	BPF_FD_TYPE_URETPROBE,		/* file and offset */
};

/* How far programs of type BPF_PROG_TYPE_FLOW_DISSECTOR should look. */
enum {
	/* Into the first fragment. */
	BPF_FLOW_DISSECTOR_F_PARSE_1ST_FRAG		= (1U << 0),
	/* Not past an IPv6 flow label. */
	BPF_FLOW_DISSECTOR_F_STOP_AT_FLOW_LABEL		= (1U << 1),
	/* Not into a tunnel. */
	BPF_FLOW_DISSECTOR_F_STOP_AT_ENCAP		= (1U << 2),
};

/* What a flow dissector has found in a packet. */
struct bpf_flow_keys {
	__u16	nhoff;		/* offset of the network header */
	__u16	thoff;		/* offset of the transport header */
	__u16	addr_proto;	/* which addresses below are set: EtherType */
	__u8	is_frag;
	__u8	is_first_frag;
	__u8	is_encap;
	__u8	ip_proto;
	__be16	n_proto;
	__be16	sport;
	__be16	dport;
	union {
		struct {
			__be32	ipv4_src;
			__be32	ipv4_dst;
		};
		struct {
			__u32	ipv6_src[4];	/* in network byte order */
			__u32	ipv6_dst[4];	/* in network byte order */
		};
	};
	__u32	flags;		/* BPF_FLOW_DISSECTOR_F_PARSE_1ST_FRAG ... */
	__be32	flow_label;
};

/* Tells the type of the function that begins at an instruction. */
struct bpf_func_info {
	__u32	insn_off;	/* number of the instruction */
	__u32	type_id;	/* BTF type */
};

/* Takes line and column out of line_col below. */
#define BPF_LINE_INFO_LINE_NUM(line_col)	((line_col) >> 10)
#define BPF_LINE_INFO_LINE_COL(line_col)	((line_col) & 0x3ff)

/* Tells the line of source that an instruction was made from. */
struct bpf_line_info {
	__u32	insn_off;	/* number of the instruction */
	__u32	file_name_off;	/* in the strings of the BTF data */
	__u32	line_off;	/* the same, for the text of the line */
	__u32	line_col;
};

/* A lock within the value of a map; bpf_spin_lock(), bpf_spin_unlock(). */
struct bpf_spin_lock {
	__u32	val;
};

/* An access below /proc/sys, for BPF_PROG_TYPE_CGROUP_SYSCTL programs. */
struct bpf_sysctl {
	__u32	write;		/* 1 for a write, 0 for a read; read-only */
	__u32	file_pos;	/* position in the file; can be changed */
};

/* A socket option, for programs of type BPF_PROG_TYPE_CGROUP_SOCKOPT. */
struct bpf_sockopt {
	__bpf_md_ptr(struct bpf_sock *, sk);
	__bpf_md_ptr(void *, optval);
	__bpf_md_ptr(void *, optval_end);

	__s32	level;
	__s32	optname;
	__s32	optlen;
	__s32	retval;		/* of getsockopt(2) */
};

/* Ids as a pid namespace sees them; bpf_get_ns_current_pid_tgid(). */
struct bpf_pidns_info {
	__u32 pid;		/* thread */
	__u32 tgid;		/* process */
};

#endif /* __LINUX_BPF_H__ */
