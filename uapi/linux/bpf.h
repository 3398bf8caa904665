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
 * BPF_MAP_CREATE
 *	Description
 *		Creates a map. *map_type* is one of **enum bpf_map_type**;
 *		*key_size* and *value_size* are in bytes, *max_entries* is the
 *		number of elements, or of bytes for **BPF_MAP_TYPE_RINGBUF**.
 *		*map_name* may name the map. *map_ifindex* makes it live in a
 *		network device. *btf_fd*, *btf_key_type_id* and
 *		*btf_value_type_id* tell the types of keys and values; values
 *		with a **struct bpf_spin_lock** need them, and so does storage
 *		of sockets. *btf_vmlinux_value_type_id* is for
 *		**BPF_MAP_TYPE_STRUCT_OPS**. *inner_map_fd* is a map of the form
 *		that the elements of a map of maps shall have.
 *
 *		*map_flags* is made of these; each map type takes some of them:
 *
 *		**BPF_F_NO_PREALLOC**
 *			Allocates elements as they are added.
 *			**BPF_MAP_TYPE_LPM_TRIE** and
 *			**BPF_MAP_TYPE_SK_STORAGE** require it.
 *		**BPF_F_NO_COMMON_LRU**
 *			Lets every CPU keep its own list of elements to evict.
 *		**BPF_F_NUMA_NODE**
 *			Takes memory from the node *numa_node*.
 *		**BPF_F_RDONLY**
 *			Makes the new file descriptor good for reading only.
 *		**BPF_F_WRONLY**
 *			Makes the new file descriptor good for writing only.
 *		**BPF_F_RDONLY_PROG**
 *			Lets programs only read the map.
 *		**BPF_F_WRONLY_PROG**
 *			Lets programs only write the map.
 *		**BPF_F_STACK_BUILD_ID**
 *			Stores **struct bpf_stack_build_id** in a map of type
 *			**BPF_MAP_TYPE_STACK_TRACE**.
 *		**BPF_F_ZERO_SEED**
 *			Fixes the seed of the hash, for measurements.
 *		**BPF_F_CLONE**
 *			Copies a socket's storage to the sockets that it
 *			accepts.
 *		**BPF_F_MMAPABLE**
 *			Allows **mmap**\ (2) of an array.
 *
 *		The map lives as long as a file descriptor, a pinned name or a
 *		program refers to it.
 *
 *		:Since: Linux 3.18.
 *	Return
 *		A file descriptor with close-on-exec set, or -1 with **errno**
 *		set, among others, to:
 *
 *		**EINVAL**
 *			An attribute has a value that this map type does not
 *			take.
 *		**EPERM**
 *			The caller may not create maps of this type, or would
 *			exceed its limit of locked memory (**RLIMIT_MEMLOCK**,
 *			before Linux 5.11).
 *		**E2BIG**
 *			The map would be too large.
 *		**ENOMEM**
 *			There was no memory for the map.
 *
 * BPF_MAP_LOOKUP_ELEM
 *	Description
 *		Copies the value that belongs to the key at *key* from the map
 *		*map_fd* to *value*. *flags* is 0 or:
 *
 *		**BPF_F_LOCK**
 *			Copies while holding the **struct bpf_spin_lock** of the
 *			value. The lock itself reads as 0.
 *
 *		A per-CPU map gives one value for every possible CPU, each
 *		rounded up to a multiple of 8 bytes. A map of programs or maps
 *		gives the id of the element, not a file descriptor. A map of
 *		type **BPF_MAP_TYPE_QUEUE** or **BPF_MAP_TYPE_STACK** takes no
 *		key and gives the next element without removing it.
 *
 *		:Since: Linux 3.18.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**ENOENT**
 *			There is no such element.
 *		**EPERM**
 *			The file descriptor is not open for reading.
 *		**EINVAL**
 *			*flags* holds another bit, or the values have no lock.
 *
 * BPF_MAP_UPDATE_ELEM
 *	Description
 *		Copies the value at *value* into the element of the map *map_fd*
 *		that belongs to the key at *key*. *flags* is one of:
 *
 *		**BPF_ANY**
 *			Writes the element whether it exists or not.
 *		**BPF_NOEXIST**
 *			Only adds the element.
 *		**BPF_EXIST**
 *			Only replaces the element.
 *
 *		**BPF_F_LOCK** may be added for values with a **struct
 *		bpf_spin_lock**; the value is copied while the lock is held.
 *
 *		For maps of programs, maps, sockets, cgroups and perf events the
 *		value is a file descriptor. A per-CPU map takes a value for
 *		every possible CPU, as **BPF_MAP_LOOKUP_ELEM** gives them.
 *
 *		:Since: Linux 3.18.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**EEXIST**
 *			**BPF_NOEXIST** was given and the element exists.
 *		**ENOENT**
 *			**BPF_EXIST** was given and the element does not exist.
 *		**E2BIG**
 *			The map is full, or the index is past its end.
 *		**ENOSPC**
 *			A map of type **BPF_MAP_TYPE_LPM_TRIE** is full.
 *		**EPERM**
 *			The file descriptor is not open for writing, or the map
 *			is frozen.
 *		**EINVAL**
 *			*flags* is not understood, or the value does not fit the
 *			map.
 *
 * BPF_MAP_DELETE_ELEM
 *	Description
 *		Removes the element that belongs to the key at *key* from the
 *		map *map_fd*. Elements of arrays cannot be removed, except for
 *		those that stand for programs, maps and the like.
 *
 *		:Since: Linux 3.18.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**ENOENT**
 *			There is no such element.
 *		**EPERM**
 *			The file descriptor is not open for writing, or the map
 *			is frozen.
 *		**EINVAL**
 *			Elements of this map cannot be removed.
 *
 * BPF_MAP_GET_NEXT_KEY
 *	Description
 *		Copies to *next_key* the key that follows the one at *key* in
 *		the map *map_fd*. If *key* is **NULL** or not in the map, this
 *		is the first key. Elements that are added or removed meanwhile
 *		may be missed or met twice; a walk that removes elements has to
 *		ask for the next key before it removes the present one.
 *
 *		:Since: Linux 3.18.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**ENOENT**
 *			*key* is the last one, or the map is empty.
 *		**EPERM**
 *			The file descriptor is not open for reading.
 *
 * BPF_PROG_LOAD
 *	Description
 *		Verifies a program and loads it into the kernel. *insns* points
 *		to *insn_cnt* instructions, *license* to a string: helpers that
 *		are GPL-only need a compatible one. *prog_type* is one of **enum
 *		bpf_prog_type**, *expected_attach_type* one of **enum
 *		bpf_attach_type** where the type of the program calls for it.
 *		*prog_name* may name the program, *prog_ifindex* makes it run in
 *		a network device, and *kern_version* has been ignored since
 *		Linux 5.0.
 *
 *		If *log_level* is not 0, the verifier writes what it finds to
 *		the *log_size* bytes at *log_buf*: 1 for its path through the
 *		program, 2 for every state, 4 for statistics.
 *
 *		*prog_btf_fd* is BTF with the types of the program; *func_info*
 *		and *line_info* point to *func_info_cnt* and *line_info_cnt*
 *		records of *func_info_rec_size* and *line_info_rec_size* bytes.
 *		*attach_btf_id* is the type, in the BTF of the kernel or of the
 *		program *attach_prog_fd*, of what the program will be attached
 *		to.
 *
 *		*prog_flags* is 0 or made of these:
 *
 *		**BPF_F_STRICT_ALIGNMENT**
 *			Refuses unaligned accesses on every machine.
 *		**BPF_F_ANY_ALIGNMENT**
 *			Leaves alignment unchecked, for tests.
 *		**BPF_F_TEST_RND_HI32**
 *			Fills upper halves of registers that are held to be dead
 *			with noise, for tests.
 *		**BPF_F_TEST_STATE_FREQ**
 *			Makes the verifier keep more states, for tests.
 *
 *		:Since: Linux 3.18.
 *	Return
 *		A file descriptor with close-on-exec set, or -1 with **errno**
 *		set, among others, to:
 *
 *		**EACCES**
 *			The verifier found an access that is not allowed.
 *		**EINVAL**
 *			An attribute or an instruction is not valid.
 *		**EPERM**
 *			The caller may not load programs of this type.
 *		**E2BIG**
 *			There are too many instructions, or verifying them takes
 *			too many steps.
 *		**ENOSPC**
 *			The log did not fit.
 *
 * BPF_OBJ_PIN
 *	Description
 *		Pins the map, program or link *bpf_fd* at *pathname*, which lies
 *		in a file system of type bpf. The object lives at least as long
 *		as its name. *file_flags* is 0.
 *
 *		:Since: Linux 4.4.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**EEXIST**
 *			*pathname* exists.
 *		**EPERM**
 *			*pathname* does not lie in a bpf file system.
 *		**EINVAL**
 *			*bpf_fd* is no such object, or *file_flags* is not 0.
 *
 * BPF_OBJ_GET
 *	Description
 *		Opens the object that is pinned at *pathname* in a bpf file
 *		system. *file_flags* is 0 or one of:
 *
 *		**BPF_F_RDONLY**
 *			Opens a map for reading only.
 *		**BPF_F_WRONLY**
 *			Opens a map for writing only.
 *
 *		:Since: Linux 4.4.
 *	Return
 *		A file descriptor with close-on-exec set, or -1 with **errno**
 *		set, among others, to:
 *
 *		**ENOENT**
 *			*pathname* does not exist.
 *		**EACCES**
 *			The permissions of the file do not allow it.
 *		**EINVAL**
 *			*file_flags* holds another bit, or both.
 *
 * BPF_PROG_ATTACH
 *	Description
 *		Attaches the program *attach_bpf_fd* to *target_fd* for events
 *		of type *attach_type*. The target is a cgroup, a map of sockets,
 *		an infrared device, or, for **BPF_FLOW_DISSECTOR**, the network
 *		namespace of the caller and *target_fd* is 0. The program stays
 *		attached when the file descriptors are closed;
 *		**BPF_LINK_CREATE** ties it to one.
 *
 *		*attach_flags* is for cgroups, and 0 or made of these:
 *
 *		**BPF_F_ALLOW_OVERRIDE**
 *			Lets descendants bring one program that runs instead.
 *		**BPF_F_ALLOW_MULTI**
 *			Lets this cgroup and its descendants have several
 *			programs, all of which run.
 *		**BPF_F_REPLACE**
 *			Puts the program in place of *replace_bpf_fd*; only with
 *			**BPF_F_ALLOW_MULTI**.
 *
 *		:Since: Linux 4.10.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**EINVAL**
 *			*attach_type* does not suit the program, or
 *			*attach_flags* is not valid.
 *		**EPERM**
 *			An ancestor of the cgroup does not allow programs here
 *			or the flags differ from those of the programs present;
 *			or the caller lacks **CAP_NET_ADMIN** where the program
 *			needs it.
 *		**EEXIST**
 *			The infrared device has the program already, or the
 *			network namespace has one that cannot be replaced.
 *		**ENOENT**
 *			*replace_bpf_fd* is not attached.
 *
 * BPF_PROG_DETACH
 *	Description
 *		Detaches a program from *target_fd* for events of type
 *		*attach_type*. *attach_bpf_fd* says which one where there may be
 *		several, and where the target is a map of sockets, a network
 *		namespace or an infrared device.
 *
 *		:Since: Linux 4.10.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**ENOENT**
 *			No such program is attached.
 *		**EINVAL**
 *			*attach_type* or *target_fd* is not valid.
 *
 * BPF_PROG_TEST_RUN
 *	Description
 *		Runs the program *prog_fd* *repeat* times in the kernel, on the
 *		*data_size_in* bytes of packet at *data_in* and the
 *		*ctx_size_in* bytes of context at *ctx_in*. Programs of the
 *		types for packets, and some of those for tracing, can be run so.
 *
 *		*retval* takes the result of the last run and *duration* the
 *		mean time of a run in nanoseconds. The packet as the program
 *		left it goes to *data_out*, the context to *ctx_out*;
 *		*data_size_out* and *ctx_size_out* say how much room there is,
 *		and take the full length.
 *
 *		:Since: Linux 4.12.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**ENOSPC**
 *			There was not enough room for the packet or for the
 *			context; as much of the packet as fits was copied.
 *		**EINVAL**
 *			A size or a field of the context cannot be taken.
 *		**EPERM**
 *			The caller may not run programs.
 *
 *		A program type that cannot be run gives error 524 (**ENOTSUPP**
 *		in the kernel), which the C library does not name.
 *
 * BPF_PROG_GET_NEXT_ID
 *	Description
 *		Writes to *next_id* the lowest id of a loaded program that is
 *		greater than *start_id*.
 *
 *		:Since: Linux 4.13.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**ENOENT**
 *			There is no greater id.
 *		**EPERM**
 *			The caller lacks **CAP_SYS_ADMIN**.
 *
 * BPF_MAP_GET_NEXT_ID
 *	Description
 *		Writes to *next_id* the lowest id of a map that is greater than
 *		*start_id*.
 *
 *		:Since: Linux 4.13.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**ENOENT**
 *			There is no greater id.
 *		**EPERM**
 *			The caller lacks **CAP_SYS_ADMIN**.
 *
 * BPF_PROG_GET_FD_BY_ID
 *	Description
 *		Opens the program with the id *prog_id*.
 *
 *		:Since: Linux 4.13.
 *	Return
 *		A file descriptor with close-on-exec set, or -1 with **errno**
 *		set, among others, to:
 *
 *		**ENOENT**
 *			There is no program with that id.
 *		**EPERM**
 *			The caller lacks **CAP_SYS_ADMIN**.
 *
 * BPF_MAP_GET_FD_BY_ID
 *	Description
 *		Opens the map with the id *map_id*. *open_flags* is 0 or one of:
 *
 *		**BPF_F_RDONLY**
 *			Opens the map for reading only.
 *		**BPF_F_WRONLY**
 *			Opens the map for writing only.
 *
 *		:Since: Linux 4.13.
 *	Return
 *		A file descriptor with close-on-exec set, or -1 with **errno**
 *		set, among others, to:
 *
 *		**ENOENT**
 *			There is no map with that id.
 *		**EPERM**
 *			The caller lacks **CAP_SYS_ADMIN**.
 *		**EINVAL**
 *			*open_flags* holds another bit, or both.
 *
 * BPF_OBJ_GET_INFO_BY_FD
 *	Description
 *		Writes information about the object *bpf_fd* to *info*: a
 *		**struct bpf_prog_info**, **struct bpf_map_info**, **struct
 *		bpf_btf_info** or **struct bpf_link_info**. *info_len* is the
 *		size of that structure; it takes the number of bytes that the
 *		kernel knows of. Pointers and numbers in the structure that ask
 *		for arrays have to be set beforehand, all other fields to 0.
 *
 *		:Since: Linux 4.13.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**EINVAL**
 *			*bpf_fd* is no such object, or a field is not valid.
 *		**E2BIG**
 *			Bytes past those that the kernel knows are not 0.
 *		**ENOSPC**
 *			A name did not fit.
 *
 * BPF_PROG_QUERY
 *	Description
 *		Writes the ids of the programs that are attached to *target_fd*
 *		for events of type *attach_type* to the array *prog_ids*.
 *		*prog_cnt* is the number of ids that fit and takes the number of
 *		programs; *attach_flags* takes the flags they were attached
 *		with. *query_flags* is 0 or:
 *
 *		**BPF_F_QUERY_EFFECTIVE**
 *			Asks for all programs that run for the cgroup, those of
 *			its ancestors included.
 *
 *		:Since: Linux 4.15.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**ENOSPC**
 *			There are more programs than fit; those that fit were
 *			written.
 *		**EINVAL**
 *			*attach_type* or *query_flags* is not valid.
 *		**EPERM**
 *			The caller lacks **CAP_NET_ADMIN**.
 *
 * BPF_RAW_TRACEPOINT_OPEN
 *	Description
 *		Attaches the program *prog_fd* to the raw tracepoint *name*. For
 *		programs whose target was chosen when they were loaded
 *		(**BPF_PROG_TYPE_TRACING**, **BPF_PROG_TYPE_LSM**,
 *		**BPF_PROG_TYPE_EXT**) *name* is **NULL**. Closing the last file
 *		descriptor detaches the program.
 *
 *		:Since: Linux 4.17.
 *	Return
 *		A file descriptor with close-on-exec set, or -1 with **errno**
 *		set, among others, to:
 *
 *		**ENOENT**
 *			There is no such tracepoint.
 *		**EINVAL**
 *			The program is of another type, or *name* should be
 *			**NULL**.
 *		**EBUSY**
 *			The target takes no further program.
 *
 * BPF_BTF_LOAD
 *	Description
 *		Verifies the *btf_size* bytes of type data at *btf* and loads
 *		them into the kernel. If *btf_log_level* is not 0, errors are
 *		described in the *btf_log_size* bytes at *btf_log_buf*.
 *
 *		:Since: Linux 4.18.
 *	Return
 *		A file descriptor with close-on-exec set, or -1 with **errno**
 *		set, among others, to:
 *
 *		**EINVAL**
 *			The data is not valid.
 *		**E2BIG**
 *			There is too much of it.
 *		**ENOSPC**
 *			The log did not fit.
 *		**EPERM**
 *			The caller lacks **CAP_BPF**.
 *
 * BPF_BTF_GET_FD_BY_ID
 *	Description
 *		Opens the BTF data with the id *btf_id*.
 *
 *		:Since: Linux 4.18.
 *	Return
 *		A file descriptor with close-on-exec set, or -1 with **errno**
 *		set, among others, to:
 *
 *		**ENOENT**
 *			There is no BTF data with that id.
 *		**EPERM**
 *			The caller lacks **CAP_SYS_ADMIN**.
 *
 * BPF_TASK_FD_QUERY
 *	Description
 *		Describes the trace point that the file descriptor *fd* of the
 *		process *pid* stands for. *fd_type* takes one of **enum
 *		bpf_task_fd_type** and *prog_id* the id of the attached program.
 *		A name, symbol or file goes to the *buf_len* bytes at *buf*, and
 *		its length to *buf_len*; *probe_offset* and *probe_addr* take
 *		the place. *flags* must be 0.
 *
 *		:Since: Linux 4.18.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**ENOENT**
 *			There is no such process, or no program is attached.
 *		**EBADF**
 *			The process has no such file descriptor.
 *		**ENOSPC**
 *			The name did not fit and was cut.
 *		**EPERM**
 *			The caller lacks **CAP_SYS_ADMIN**.
 *		**EINVAL**
 *			*flags* is not 0.
 *
 * BPF_MAP_LOOKUP_AND_DELETE_ELEM
 *	Description
 *		Removes the next element of the map *map_fd*, of type
 *		**BPF_MAP_TYPE_QUEUE** or **BPF_MAP_TYPE_STACK**, and copies it
 *		to *value*. *key* is **NULL** and *flags* is 0. Later kernels do
 *		the same with the element at *key* of hash tables.
 *
 *		:Since: Linux 4.20.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**ENOENT**
 *			The map is empty.
 *		**EPERM**
 *			The file descriptor is not open for both reading and
 *			writing.
 *		**EINVAL**
 *			*key* or *flags* is not 0.
 *
 * BPF_MAP_FREEZE
 *	Description
 *		Makes the map *map_fd* read-only for user space, for good.
 *		Together with **BPF_F_RDONLY_PROG** its content is constant, and
 *		the verifier may rely on it.
 *
 *		:Since: Linux 5.2.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**EBUSY**
 *			The map is frozen already, is being written, or is
 *			mapped for writing.
 *		**EPERM**
 *			The caller lacks **CAP_BPF**.
 *
 * BPF_BTF_GET_NEXT_ID
 *	Description
 *		Writes to *next_id* the lowest id of BTF data that is greater
 *		than *start_id*.
 *
 *		:Since: Linux 5.4.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**ENOENT**
 *			There is no greater id.
 *		**EPERM**
 *			The caller lacks **CAP_SYS_ADMIN**.
 *
 * BPF_MAP_LOOKUP_BATCH
 *	Description
 *		Copies up to *count* elements of the map *map_fd* to the arrays
 *		*keys* and *values*; *count* takes their number. *in_batch* is
 *		**NULL** for the first call and what the previous call wrote to
 *		*out_batch* for every further one. Hash tables are copied by
 *		whole buckets. *flags* must be 0, *elem_flags* is 0 or
 *		**BPF_F_LOCK**, which copies each value under its lock.
 *
 *		:Since: Linux 5.6.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**ENOENT**
 *			The end was reached; *count* elements were copied
 *			nevertheless.
 *		**ENOSPC**
 *			*count* is smaller than the number of elements in a
 *			bucket.
 *		**EINTR**
 *			The next element was removed by others, several times in
 *			a row.
 *		**EFAULT**
 *			A pointer is not valid; *count* may be wrong then.
 *
 * BPF_MAP_LOOKUP_AND_DELETE_BATCH
 *	Description
 *		Does what **BPF_MAP_LOOKUP_BATCH** does, with the same *map_fd*,
 *		*in_batch*, *out_batch*, *keys*, *values*, *count*, *elem_flags*
 *		and *flags*, and removes the elements that it copied. Only hash
 *		tables can do this.
 *
 *		:Since: Linux 5.6.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**ENOENT**
 *			The end was reached; *count* elements were copied and
 *			removed nevertheless.
 *		**ENOSPC**
 *			*count* is smaller than the number of elements in a
 *			bucket.
 *		**EFAULT**
 *			A pointer is not valid; elements may have been removed
 *			without being copied.
 *
 * BPF_MAP_UPDATE_BATCH
 *	Description
 *		Writes the *count* elements in the arrays *keys* and *values* to
 *		the map *map_fd*, one after the other. *count* takes the number
 *		of those that were written. *elem_flags* is as *flags* of
 *		**BPF_MAP_UPDATE_ELEM**; *flags* itself must be 0.
 *
 *		:Since: Linux 5.6.
 *	Return
 *		0, or -1 with **errno** set as for **BPF_MAP_UPDATE_ELEM** by
 *		the first element that could not be written. With **EFAULT**,
 *		*count* may be wrong.
 *
 * BPF_MAP_DELETE_BATCH
 *	Description
 *		Removes the *count* elements whose keys are in the array *keys*
 *		from the map *map_fd*, one after the other. *count* takes the
 *		number of those that were removed. *flags* must be 0, and
 *		*elem_flags* should be.
 *
 *		:Since: Linux 5.6.
 *	Return
 *		0, or -1 with **errno** set as for **BPF_MAP_DELETE_ELEM** by
 *		the first element that could not be removed. With **EFAULT**,
 *		*count* may be wrong.
 *
 * BPF_LINK_CREATE
 *	Description
 *		Attaches the program *prog_fd* to *target_fd*, a cgroup or a
 *		network namespace, for events of type *attach_type*, and makes a
 *		link that owns the attachment. For iterators *target_fd* is 0.
 *		*flags* must be 0. The program is detached when the last file
 *		descriptor and the last pinned name of the link are gone.
 *
 *		:Since: Linux 5.7.
 *	Return
 *		A file descriptor with close-on-exec set, or -1 with **errno**
 *		set, among others, to:
 *
 *		**EINVAL**
 *			*attach_type* does not suit the program, or *flags* is
 *			not 0.
 *		**EPERM**
 *			An ancestor of the cgroup does not allow programs here.
 *		**EEXIST**
 *			Another program or link is attached where only one can
 *			be.
 *
 * BPF_LINK_UPDATE
 *	Description
 *		Replaces the program of the link *link_fd* by *new_prog_fd*,
 *		atomically. *flags* is 0 or:
 *
 *		**BPF_F_REPLACE**
 *			Replaces the program only if it is *old_prog_fd*.
 *
 *		:Since: Linux 5.7.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**EINVAL**
 *			The link cannot change its program, the new one is of
 *			another type, *flags* holds another bit, or
 *			*old_prog_fd* is set without **BPF_F_REPLACE**.
 *		**EPERM**
 *			*old_prog_fd* is not the program of the link.
 *		**ENOLINK**
 *			The cgroup of the link is gone.
 *
 * BPF_LINK_GET_FD_BY_ID
 *	Description
 *		Opens the link with the id *link_id*.
 *
 *		:Since: Linux 5.8.
 *	Return
 *		A file descriptor with close-on-exec set, or -1 with **errno**
 *		set, among others, to:
 *
 *		**ENOENT**
 *			There is no link with that id.
 *		**EAGAIN**
 *			The link is still being set up.
 *		**EPERM**
 *			The caller lacks **CAP_SYS_ADMIN**.
 *
 * BPF_LINK_GET_NEXT_ID
 *	Description
 *		Writes to *next_id* the lowest id of a link that is greater than
 *		*start_id*.
 *
 *		:Since: Linux 5.8.
 *	Return
 *		0, or -1 with **errno** set, among others, to:
 *
 *		**ENOENT**
 *			There is no greater id.
 *		**EPERM**
 *			The caller lacks **CAP_SYS_ADMIN**.
 *
 * BPF_ENABLE_STATS
 *	Description
 *		Turns statistics of programs on for as long as the returned file
 *		descriptor is open. *type* is:
 *
 *		**BPF_STATS_RUN_TIME**
 *			Counts runs and measures their time, for **run_cnt** and
 *			**run_time_ns** of **struct bpf_prog_info**.
 *
 *		:Since: Linux 5.8.
 *	Return
 *		A file descriptor with close-on-exec set, or -1 with **errno**
 *		set, among others, to:
 *
 *		**EINVAL**
 *			*type* is another value.
 *		**EBUSY**
 *			Statistics have been turned on too many times.
 *		**EPERM**
 *			The caller lacks **CAP_SYS_ADMIN**.
 *
 * BPF_ITER_CREATE
 *	Description
 *		Opens an instance of the iterator whose link is *link_fd*.
 *		**read**\ (2) on the returned file descriptor runs the program
 *		for every object and returns what it wrote by
 *		**bpf_seq_printf**\ () and **bpf_seq_write**\ (). *flags* must
 *		be 0.
 *
 *		:Since: Linux 5.8.
 *	Return
 *		A file descriptor with close-on-exec set, or -1 with **errno**
 *		set, among others, to:
 *
 *		**EINVAL**
 *			*link_fd* is no link to an iterator, or *flags* is not
 *			0.
 *		**ENOMEM**
 *			There was no memory for the instance.
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
	/* Replaces a function of another program; has that one's helpers. */
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
		__aligned_u64	log_buf;	/* gets the verifier's log */
		__u32		kern_version;	/* ignored */
		__u32		prog_flags;	/* BPF_F_STRICT_ALIGNMENT ... */
		char		prog_name[BPF_OBJ_NAME_LEN];
		__u32		prog_ifindex;	/* device to offload to, or 0 */
		__u32		expected_attach_type; /* enum bpf_attach_type */
		__u32		prog_btf_fd;	/* BTF of the program */
		__u32		func_info_rec_size; /* bytes of a record */
		__aligned_u64	func_info;	/* array of bpf_func_info */
		__u32		func_info_cnt;	/* records at func_info */
		__u32		line_info_rec_size; /* bytes of a record */
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
		__aligned_u64	data_out;	/* gets the packet after it */
		__u32		repeat;		/* number of runs */
		__u32		duration;	/* gets mean nanoseconds */
		__u32		ctx_size_in;	/* bytes at ctx_in */
		__u32		ctx_size_out;	/* in: room; out: length */
		__aligned_u64	ctx_in;		/* context to run on */
		__aligned_u64	ctx_out;	/* gets the context after it */
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
 *		The program reads and writes the value in place, through the
 *		returned pointer. Other programs and user space may do so at the
 *		same time: counters need atomic operations, and larger values a
 *		**struct bpf_spin_lock**.
 *
 *		What the pointer leads to depends on the type of the map:
 *
 *		* In a per-CPU map, to the value of the current CPU.
 *		* In a map of maps, to the inner map, for use as the map
 *		  argument of another helper.
 *		* In a map of type **BPF_MAP_TYPE_LPM_TRIE**, to the element
 *		  with the longest matching prefix.
 *		* In a map of type **BPF_MAP_TYPE_SOCKMAP** or
 *		  **BPF_MAP_TYPE_SOCKHASH**, to a **struct bpf_sock**.
 *		* In a map of type **BPF_MAP_TYPE_XSKMAP**, to a **struct
 *		  bpf_xdp_sock**.
 *		* In a map of type **BPF_MAP_TYPE_DEVMAP** or
 *		  **BPF_MAP_TYPE_DEVMAP_HASH**, to a **struct bpf_devmap_val**
 *		  that can only be read.
 *
 *		The verifier wants the pointer compared with **NULL** before it
 *		is used::
 *
 *			__u64 *count = bpf_map_lookup_elem(&counters, &key);
 *
 *			if (count)
 *				__sync_fetch_and_add(count, 1);
 *
 *		:Since: Linux 3.19. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_EXT**.
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
 *		:Since: Linux 3.19. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_EXT**.
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
 *		**-ENOSPC**
 *			A map of type **BPF_MAP_TYPE_LPM_TRIE** is full.
 *		**-ENOMEM**
 *			There was no memory for the element.
 *		**-EBUSY**
 *			Since Linux 5.11: the call interrupted another one that
 *			was changing the same part of the map.
 *
 * long bpf_map_delete_elem(struct bpf_map *map, const void *key)
 *	Description
 *		Removes the element that belongs to the key at *key* from *map*.
 *		A pointer that was looked up before may still be used, but the
 *		memory may already hold another element. Elements of arrays
 *		cannot be removed.
 *
 *		:Since: Linux 3.19. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-ENOENT**
 *			There is no such element.
 *		**-EINVAL**
 *			*map* is an array.
 *		**-EBUSY**
 *			Since Linux 5.11: the call interrupted another one that
 *			was changing the same part of the map.
 *
 * long bpf_probe_read(void *dst, u32 size, const void *unsafe_ptr)
 *	Description
 *		Copies *size* bytes from the address *unsafe_ptr* to *dst*, be
 *		it an address of the kernel or of the current process. A bad
 *		address gives an error, not a fault.
 *
 *		Architectures whose user and kernel addresses overlap do not
 *		have this helper. New programs use **bpf_probe_read_kernel**\ ()
 *		or **bpf_probe_read_user**\ () instead.
 *
 *		:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_KPROBE**,
 *		  | **BPF_PROG_TYPE_TRACEPOINT**,
 *		  | **BPF_PROG_TYPE_PERF_EVENT**,
 *		  | **BPF_PROG_TYPE_RAW_TRACEPOINT**,
 *		  | **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
 *		  | **BPF_PROG_TYPE_TRACING**,
 *		  | **BPF_PROG_TYPE_LSM**.
 *		:Licence: GPL-compatible only.
 *		:Needs: A kernel that is not locked down against reads of kernel
 *		  memory.
 *	Return
 *		0 on success, or **-EFAULT** if not all bytes could be read;
 *		*dst* is filled with zeros then.
 *
 * u64 bpf_ktime_get_ns(void)
 *	Description
 *		Reads the monotonic clock: the time since boot, without the time
 *		for which the system was suspended. It is the
 *		**CLOCK_MONOTONIC** of **clock_gettime**\ (2).
 *		**bpf_ktime_get_boot_ns**\ () counts suspension as well.
 *
 *		:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *	Return
 *		The time in nanoseconds.
 *
 * long bpf_trace_printk(const char *fmt, u32 fmt_size, ...)
 *	Description
 *		Writes a line to the trace buffer, for debugging: user space
 *		reads it from ``/sys/kernel/tracing/trace_pipe``. *fmt* is a
 *		format of *fmt_size* bytes, the final NUL included, and up to
 *		three more arguments follow it. All programs share the buffer,
 *		and formatting takes long; production programs report by
 *		**bpf_ringbuf_output**\ () or **bpf_perf_event_output**\ ().
 *
 *		Linux 5.8 knows the conversions **%d**, **%i**, **%u** and
 *		**%x**, alone or with **l** or **ll**, and these:
 *
 *		* **%p** for a pointer, which is hashed.
 *		* **%pks** and **%pus** for a string in kernel or user memory,
 *		  and **%s** for either. At most one argument is a string.
 *
 *		Widths, precisions and flags are not understood there; later
 *		kernels take more.
 *
 *		For example::
 *
 *			char fmt[] = "pid %d opened %pus";
 *
 *			bpf_trace_printk(fmt, sizeof(fmt), pid, filename);
 *
 *		:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_EXT**.
 *		:Licence: GPL-compatible only.
 *		:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *	Return
 *		The number of bytes written, or **-EINVAL** if the format is not
 *		understood or does not end with NUL.
 *
 * u32 bpf_get_prandom_u32(void)
 *	Description
 *		Returns a pseudo-random number. BPF has a generator of its own
 *		on every CPU, apart from that of the rest of the kernel. The
 *		numbers serve sampling and load balancing, not cryptography.
 *
 *		:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *	Return
 *		32 random bits.
 *
 * u32 bpf_get_smp_processor_id(void)
 *	Description
 *		Returns the number of the CPU on which the program runs. The
 *		program stays on it until it ends.
 *
 *		:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *	Return
 *		The number of the CPU, counted from 0.
 *
 * long bpf_skb_store_bytes(struct sk_buff *skb, u32 offset, const void *from, u32 len, u64 flags)
 *	Description
 *		Copies the *len* bytes at *from* into the packet *skb*, *offset*
 *		bytes from its beginning. If a clone of the packet shares the
 *		bytes that are replaced, it keeps the old ones.
 *
 *		*flags* is 0 or made of these:
 *
 *		**BPF_F_RECOMPUTE_CSUM**
 *			Updates the checksum over the whole packet that the
 *			device supplied (**CHECKSUM_COMPLETE**). Checksums in
 *			headers are left alone; see **bpf_l3_csum_replace**\ ()
 *			and **bpf_l4_csum_replace**\ ().
 *		**BPF_F_INVALIDATE_HASH**
 *			Drops the hash of the packet, so that it is computed
 *			anew where it is needed.
 *
 *		:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**,
 *		  | **BPF_PROG_TYPE_SK_SKB**.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* holds another bit.
 *		**-EFAULT**
 *			The packet does not have all these bytes, or they could
 *			not be made writable.
 *
 * long bpf_l3_csum_replace(struct sk_buff *skb, u32 offset, u64 from, u64 to, u64 size)
 *	Description
 *		Updates the checksum of an IPv4 header of *skb*, *offset* bytes
 *		from the beginning of the packet, after a field of that header
 *		was changed.
 *
 *		*size* is the size of the field, 2 or 4 bytes; *from* is its old
 *		and *to* its new value, both as they are in the packet. If
 *		*size* is 0, *from* is 0 and *to* is a difference of checksums,
 *		as **bpf_csum_diff**\ () computes it, for changes of any length.
 *
 *		:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*size* is not 0, 2 or 4, or *from* is not 0 although
 *			*size* is.
 *		**-EFAULT**
 *			*offset* is odd or too large, or the bytes could not be
 *			made writable.
 *
 * long bpf_l4_csum_replace(struct sk_buff *skb, u32 offset, u64 from, u64 to, u64 flags)
 *	Description
 *		Updates the checksum of a TCP, UDP or ICMP header of *skb*,
 *		*offset* bytes from the beginning of the packet, after something
 *		that it covers was changed.
 *
 *		*from* is the old and *to* the new value of the field, both as
 *		they are in the packet. The bits **BPF_F_HDR_FIELD_MASK** of
 *		*flags* hold the size of the field, 2 or 4 bytes. If they are 0,
 *		*from* is 0 and *to* is a difference of checksums, as
 *		**bpf_csum_diff**\ () computes it.
 *
 *		*flags* may hold these besides:
 *
 *		**BPF_F_PSEUDO_HDR**
 *			The field is part of the pseudo-header, as addresses
 *			are.
 *		**BPF_F_MARK_MANGLED_0**
 *			The checksum is that of UDP: a checksum of 0 means that
 *			there is none and is left alone, and one that becomes 0
 *			is stored as 0xffff.
 *		**BPF_F_MARK_ENFORCE**
 *			Together with **BPF_F_MARK_MANGLED_0**: updates even a
 *			checksum of 0.
 *
 *		Rewriting a destination address of IPv4 takes three calls::
 *
 *			bpf_l4_csum_replace(skb, TCP_CSUM_OFF, old_ip, new_ip,
 *					    BPF_F_PSEUDO_HDR | sizeof(new_ip));
 *			bpf_l3_csum_replace(skb, IP_CSUM_OFF, old_ip, new_ip,
 *					    sizeof(new_ip));
 *			bpf_skb_store_bytes(skb, IP_DST_OFF, &new_ip,
 *					    sizeof(new_ip), 0);
 *
 *		:Since: Linux 4.1. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* holds another bit or another size, or *from* is
 *			not 0 although the size is.
 *		**-EFAULT**
 *			*offset* is odd or too large, or the bytes could not be
 *			made writable.
 *
 * long bpf_tail_call(void *ctx, struct bpf_map *prog_array_map, u32 index)
 *	Description
 *		Continues with another program: the one that *prog_array_map*, a
 *		map of type **BPF_MAP_TYPE_PROG_ARRAY**, holds at *index*. That
 *		program gets *ctx* and reuses the stack frame, and never returns
 *		to the caller. Data is handed on in a map or in scratch fields
 *		of the context, not on the stack.
 *
 *		A call that fails continues with the next instruction. It fails
 *		when *index* is past the end of the array, when there is no
 *		program at *index*, and after 33 such calls in a row. Both
 *		programs must be of the same type.
 *
 *		References must be released and locks given back before the
 *		call. The instructions behind it handle its failure::
 *
 *			bpf_tail_call(ctx, &parsers, next_header);
 *			// only reached without such a parser
 *			return XDP_DROP;
 *
 *		:Since: Linux 4.2. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_PROG_ARRAY**.
 *		:Invalidates: All pointers into the packet, if the call fails;
 *		  check them anew.
 *	Return
 *		Nothing that a program could use. Despite its prototype, the
 *		verifier holds the result to be undefined.
 *
 * long bpf_clone_redirect(struct sk_buff *skb, u32 ifindex, u64 flags)
 *	Description
 *		Sends a copy of the packet *skb* to the device with the index
 *		*ifindex*, and leaves the original to the program.
 *		**bpf_redirect**\ () is faster where the original is not needed.
 *
 *		*flags* is 0 to send the copy out by the device, or:
 *
 *		**BPF_F_INGRESS**
 *			Lets the device receive the copy.
 *
 *		:Since: Linux 4.2. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, a positive code of the transmit path, or a
 *		negative error, such as:
 *
 *		**-EINVAL**
 *			*flags* holds another bit, or there is no such device.
 *		**-ENOMEM**
 *			There was no memory for the copy.
 *
 * u64 bpf_get_current_pid_tgid(void)
 *	Description
 *		Identifies the task that is running on this CPU. In programs of
 *		the network stack that task need not have anything to do with
 *		the packet.
 *
 *		:Since: Linux 4.2. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *	Return
 *		The id of the process (tgid) in the upper 32 bits and that of
 *		the thread (pid) in the lower, as the initial pid namespace
 *		numbers them.
 *
 * u64 bpf_get_current_uid_gid(void)
 *	Description
 *		Identifies the user and the group of the current task.
 *
 *		:Since: Linux 4.2. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *	Return
 *		The group id in the upper 32 bits and the user id in the lower,
 *		as the initial user namespace numbers them. **-EINVAL** outside
 *		of a task.
 *
 * long bpf_get_current_comm(void *buf, u32 size_of_buf)
 *	Description
 *		Copies the name of the current task to the *size_of_buf* bytes
 *		at *buf*. Names have up to 15 characters; the copy always ends
 *		with NUL.
 *
 *		:Since: Linux 4.2. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *	Return
 *		0 on success, or **-EINVAL** outside of a task; *buf* is filled
 *		with zeros then.
 *
 * u32 bpf_get_cgroup_classid(struct sk_buff *skb)
 *	Description
 *		Reads the class that a **net_cls** cgroup (version 1) assigns to
 *		its traffic. *skb* is a packet on its way out: the class is that
 *		of the current task or, in softirq, that of the packet's socket.
 *
 *		Program types other than those of traffic control and
 *		lightweight tunnels call this helper without an argument. It
 *		then reads the class of the current task, and needs **CAP_BPF**.
 *
 *		:Since: Linux 4.3. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Needs: **CAP_BPF**, except with a packet as its argument.
 *	Return
 *		The class, or 0 if there is none.
 *
 * long bpf_skb_vlan_push(struct sk_buff *skb, __be16 vlan_proto, u16 vlan_tci)
 *	Description
 *		Adds a VLAN tag to the packet *skb*. *vlan_proto* is the
 *		EtherType of the tag in network byte order, **ETH_P_8021Q** or
 *		**ETH_P_8021AD**; any other value means the former. *vlan_tci*
 *		is the tag in host byte order. A tag that the packet has already
 *		becomes the inner one.
 *
 *		:Since: Linux 4.3. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SCHED_CLS** and
 *		  **BPF_PROG_TYPE_SCHED_ACT**.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, otherwise a negative error, such as **-ENOMEM** if
 *		there was no memory for the header.
 *
 * long bpf_skb_vlan_pop(struct sk_buff *skb)
 *	Description
 *		Removes the outer VLAN tag from the packet *skb*; an inner one
 *		takes its place. A packet without a tag is left alone.
 *
 *		:Since: Linux 4.3. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SCHED_CLS** and
 *		  **BPF_PROG_TYPE_SCHED_ACT**.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, otherwise a negative error, such as **-ENOMEM** if
 *		there was no memory to change the header.
 *
 * long bpf_skb_get_tunnel_key(struct sk_buff *skb, struct bpf_tunnel_key *key, u32 size, u64 flags)
 *	Description
 *		Reads the metadata of the tunnel through which the packet *skb*
 *		came into *key*: its id, the address of the sender, and more.
 *		The tunnel device must be in collect-metadata mode, in which one
 *		device serves all tunnels of its kind. *size* is the size of
 *		**struct bpf_tunnel_key**.
 *
 *		*flags* is 0 for a tunnel over IPv4, or:
 *
 *		**BPF_F_TUNINFO_IPV6**
 *			The tunnel runs over IPv6.
 *
 *		A program that accepts one gateway only::
 *
 *			struct bpf_tunnel_key key;
 *
 *			if (bpf_skb_get_tunnel_key(skb, &key, sizeof(key), 0))
 *				return TC_ACT_SHOT;
 *			if (key.remote_ipv4 != gateway)
 *				return TC_ACT_SHOT;
 *			return TC_ACT_OK;
 *
 *		:Since: Linux 4.3. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**.
 *		:Licence: Any.
 *	Return
 *		0 on success, or one of these errors, with *key* filled with
 *		zeros:
 *
 *		**-EINVAL**
 *			The packet did not come through such a tunnel, or *size*
 *			or *flags* is not valid.
 *		**-EPROTO**
 *			The tunnel runs over the other version of IP.
 *
 * long bpf_skb_set_tunnel_key(struct sk_buff *skb, struct bpf_tunnel_key *key, u32 size, u64 flags)
 *	Description
 *		Sets the metadata of the tunnel that the packet *skb* is to
 *		take: its id, the address of the receiver, and more, from *key*.
 *		It takes effect when the packet reaches a tunnel device in
 *		collect-metadata mode. *size* is the size of **struct
 *		bpf_tunnel_key**. **tunnel_ext** must be 0 and, for IPv4,
 *		**tunnel_label** as well.
 *
 *		*flags* is 0 or made of these:
 *
 *		**BPF_F_TUNINFO_IPV6**
 *			The tunnel runs over IPv6.
 *		**BPF_F_ZERO_CSUM_TX**
 *			Leaves the checksum of the outer header 0.
 *		**BPF_F_DONT_FRAGMENT**
 *			Forbids fragmentation of the outer packet.
 *		**BPF_F_SEQ_NUMBER**
 *			Adds a sequence number, where the tunnel protocol has
 *			one.
 *
 *		For example::
 *
 *			struct bpf_tunnel_key key = {
 *				.tunnel_id = 42,
 *				.remote_ipv4 = 0x0a000001,
 *				.tunnel_ttl = 64,
 *			};
 *
 *			if (bpf_skb_set_tunnel_key(skb, &key, sizeof(key),
 *						   BPF_F_ZERO_CSUM_TX))
 *				return TC_ACT_SHOT;
 *			return bpf_redirect(tunnel_ifindex, 0);
 *
 *		:Since: Linux 4.3. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**.
 *		:Licence: Any.
 *	Return
 *		0 on success, or **-EINVAL** if *size*, *flags* or a field of
 *		*key* is not valid.
 *
 * u64 bpf_perf_event_read(struct bpf_map *map, u64 flags)
 *	Description
 *		Reads the hardware or software counter of a perf event. *map* is
 *		of type **BPF_MAP_TYPE_PERF_EVENT_ARRAY**. The bits
 *		**BPF_F_INDEX_MASK** of *flags* hold the index of the event, the
 *		others are 0. The index may also be:
 *
 *		**BPF_F_CURRENT_CPU**
 *			The number of the current CPU.
 *
 *		An error cannot be told from a large counter.
 *		**bpf_perf_event_read_value**\ () can tell them apart, and
 *		reports times as well.
 *
 *		:Since: Linux 4.3. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: GPL-compatible only.
 *		:Maps: **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
 *		:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *	Return
 *		The counter, or one of these errors as an unsigned number:
 *
 *		**-EINVAL**
 *			*flags* holds another bit, or the event cannot be read
 *			on this CPU.
 *		**-E2BIG**
 *			The index is past the end of *map*.
 *		**-ENOENT**
 *			There is no event at that index.
 *		**-EOPNOTSUPP**
 *			The event is inherited by child processes.
 *
 * long bpf_redirect(u32 ifindex, u64 flags)
 *	Description
 *		Sends the packet to the device with the index *ifindex*. The
 *		helper only records the target. The packet goes there when the
 *		program ends with the value that the helper returned.
 *
 *		In XDP programs *flags* is 0. Otherwise it is 0 to send the
 *		packet out by the device, or:
 *
 *		**BPF_F_INGRESS**
 *			Lets the device receive the packet.
 *
 *		XDP programs should prefer **bpf_redirect_map**\ (), which is
 *		faster and reports at once when there is no target.
 *
 *		:Since: Linux 4.4. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_XDP**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**.
 *		:Licence: Any.
 *	Return
 *		**XDP_REDIRECT** in XDP programs and **TC_ACT_REDIRECT** (the
 *		same as **BPF_REDIRECT**) in others. If *flags* is not valid,
 *		**XDP_ABORTED** or **TC_ACT_SHOT**, respectively.
 *
 * u32 bpf_get_route_realm(struct sk_buff *skb)
 *	Description
 *		Reads the realm of the route of *skb*: a number that the
 *		administrator assigns to routes (**tclassid** in the kernel).
 *		The packet has a route on its way out; in traffic control, that
 *		is at egress.
 *
 *		:Since: Linux 4.4. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_IN**,
 *		  | **BPF_PROG_TYPE_LWT_OUT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**,
 *		  | **BPF_PROG_TYPE_LWT_SEG6LOCAL**.
 *		:Licence: Any.
 *	Return
 *		The realm, or 0 if there is none.
 *
 * long bpf_perf_event_output(void *ctx, struct bpf_map *map, u64 flags, void *data, u64 size)
 *	Description
 *		Writes a record with *size* bytes from *data* to a perf buffer,
 *		from which user space reads it. *ctx* is the context of the
 *		program. *map* is of type **BPF_MAP_TYPE_PERF_EVENT_ARRAY**; its
 *		events are of type **PERF_TYPE_SOFTWARE** with the configuration
 *		**PERF_COUNT_SW_BPF_OUTPUT**, each opened for the CPU that
 *		writes to it.
 *
 *		*flags* is made of these parts:
 *
 *		**BPF_F_INDEX_MASK**
 *			The index of the event in *map*.
 *		**BPF_F_CURRENT_CPU**
 *			As the index: the number of the current CPU. This is
 *			what nearly all programs use.
 *		**BPF_F_CTXLEN_MASK**
 *			The number of bytes of the packet to append to the data,
 *			shifted left by 32; only where the context is a packet
 *			or a frame.
 *
 *		A ring buffer (see **bpf_ringbuf_output**\ ()) is shared by all
 *		CPUs and keeps the order of records; perf buffers work in older
 *		kernels, too.
 *
 *		For example::
 *
 *			struct event e = {
 *				.pid = bpf_get_current_pid_tgid() >> 32,
 *			};
 *
 *			bpf_perf_event_output(ctx, &events, BPF_F_CURRENT_CPU,
 *					      &e, sizeof(e));
 *
 *		:Since: Linux 4.4. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | All types except
 *		  | **BPF_PROG_TYPE_LIRC_MODE2**,
 *		  | **BPF_PROG_TYPE_SK_REUSEPORT**,
 *		  | **BPF_PROG_TYPE_FLOW_DISSECTOR**,
 *		  | **BPF_PROG_TYPE_STRUCT_OPS**,
 *		  | **BPF_PROG_TYPE_EXT**.
 *		:Licence: GPL-compatible only.
 *		:Maps: **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* holds another bit, or the event is of another
 *			kind.
 *		**-E2BIG**
 *			The index is past the end of *map*.
 *		**-ENOENT**
 *			There is no event at that index.
 *		**-EOPNOTSUPP**
 *			The event belongs to another CPU.
 *		**-EFAULT**
 *			The packet is shorter than *flags* says.
 *		**-ENOSPC**
 *			The buffer is full.
 *		**-EBUSY**
 *			Too many such calls interrupted each other.
 *
 * long bpf_skb_load_bytes(const void *skb, u32 offset, void *to, u32 len)
 *	Description
 *		Copies *len* bytes of the packet *skb*, which begin *offset*
 *		bytes behind its start, into the memory at *to*. It reaches
 *		bytes that do not lie between **data** and **data_end**, and
 *		serves program types without direct access to the packet.
 *
 *		:Since: Linux 4.5. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SOCKET_FILTER**,
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_LWT_IN**,
 *		  | **BPF_PROG_TYPE_LWT_OUT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**,
 *		  | **BPF_PROG_TYPE_SK_SKB**,
 *		  | **BPF_PROG_TYPE_LWT_SEG6LOCAL**,
 *		  | **BPF_PROG_TYPE_SK_REUSEPORT**,
 *		  | **BPF_PROG_TYPE_FLOW_DISSECTOR**.
 *		:Licence: Any.
 *	Return
 *		0 on success, or **-EFAULT** if the packet does not have all
 *		these bytes; *to* is filled with zeros then.
 *
 * long bpf_get_stackid(void *ctx, struct bpf_map *map, u64 flags)
 *	Description
 *		Walks the stack, stores the trace in *map*, of type
 *		**BPF_MAP_TYPE_STACK_TRACE**, and returns its id. Equal traces
 *		have the same id, so that programs can count by it; user space
 *		looks up the addresses in *map*. *ctx* is the context of the
 *		program.
 *
 *		The bits **BPF_F_SKIP_FIELD_MASK** of *flags* are the number of
 *		innermost frames to leave out. These may be added:
 *
 *		**BPF_F_USER_STACK**
 *			Walks the stack of user space instead of that of the
 *			kernel.
 *		**BPF_F_FAST_STACK_CMP**
 *			Compares traces by their hashes alone.
 *		**BPF_F_REUSE_STACKID**
 *			Replaces a different trace that has the same id.
 *
 *		For example::
 *
 *			long id;
 *
 *			id = bpf_get_stackid(ctx, &stacks, BPF_F_USER_STACK);
 *			if (id >= 0)
 *				count(pid, id);
 *
 *		:Since: Linux 4.6. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_KPROBE**,
 *		  | **BPF_PROG_TYPE_TRACEPOINT**,
 *		  | **BPF_PROG_TYPE_PERF_EVENT**,
 *		  | **BPF_PROG_TYPE_RAW_TRACEPOINT**,
 *		  | **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
 *		  | **BPF_PROG_TYPE_TRACING**,
 *		  | **BPF_PROG_TYPE_LSM**.
 *		:Licence: GPL-compatible only, except for
 *		  **BPF_PROG_TYPE_PERF_EVENT**.
 *		:Maps: **BPF_MAP_TYPE_STACK_TRACE**.
 *	Return
 *		The id, 0 or more, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* holds another bit.
 *		**-EFAULT**
 *			There is no such stack, or all of its frames were left
 *			out.
 *		**-EEXIST**
 *			A different trace has the same id.
 *		**-ENOMEM**
 *			There was no free slot in *map*.
 *
 * s64 bpf_csum_diff(__be32 *from, u32 from_size, __be32 *to, u32 to_size, __wsum seed)
 *	Description
 *		Computes by how much a checksum changes when the *from_size*
 *		bytes at *from* are replaced by the *to_size* bytes at *to*, and
 *		adds it to *seed*. Both sizes are multiples of 4. *from* may be
 *		**NULL** with a size of 0, for bytes that are only added; *to*
 *		may be **NULL** with a size of 0, for bytes that are only
 *		removed.
 *
 *		The result goes to **bpf_l3_csum_replace**\ (),
 *		**bpf_l4_csum_replace**\ () or **bpf_csum_update**\ ()::
 *
 *			__s64 diff = bpf_csum_diff(old, sizeof(old),
 *						   new, sizeof(new), 0);
 *
 *			bpf_skb_store_bytes(skb, off, new, sizeof(new), 0);
 *			bpf_l4_csum_replace(skb, csum_off, 0, diff, 0);
 *
 *		:Since: Linux 4.6. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_XDP**,
 *		  | **BPF_PROG_TYPE_LWT_IN**,
 *		  | **BPF_PROG_TYPE_LWT_OUT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**,
 *		  | **BPF_PROG_TYPE_LWT_SEG6LOCAL**.
 *		:Licence: Any.
 *	Return
 *		The sum, with 32 bits in Linux 5.8 and folded to 16 in later
 *		kernels. In Linux 5.8 also **-EINVAL**, if a size is not a
 *		multiple of 4 or both sizes together exceed 512.
 *
 * long bpf_skb_get_tunnel_opt(struct sk_buff *skb, void *opt, u32 size)
 *	Description
 *		Reads the options of the tunnel through which the packet *skb*
 *		came, such as those of Geneve, to the *size* bytes at *opt*. See
 *		**bpf_skb_get_tunnel_key**\ () for the tunnels that are meant.
 *
 *		:Since: Linux 4.6. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**.
 *		:Licence: Any.
 *	Return
 *		The number of bytes of options, or one of these errors, with
 *		*opt* filled with zeros:
 *
 *		**-ENOENT**
 *			There are no options.
 *		**-ENOMEM**
 *			*size* is too small for them.
 *
 * long bpf_skb_set_tunnel_opt(struct sk_buff *skb, void *opt, u32 size)
 *	Description
 *		Adds the *size* bytes of options at *opt* to the tunnel that
 *		**bpf_skb_set_tunnel_key**\ () has chosen for the packet *skb*.
 *		*size* is a multiple of 4.
 *
 *		:Since: Linux 4.6. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**.
 *		:Licence: Any.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			No tunnel was chosen beforehand, or *size* is no
 *			multiple of 4.
 *		**-ENOMEM**
 *			There are more than 255 bytes.
 *
 * long bpf_skb_change_proto(struct sk_buff *skb, __be16 proto, u64 flags)
 *	Description
 *		Turns the packet *skb* from IPv4 to IPv6, or the other way
 *		round. *proto* is the EtherType of the new version in network
 *		byte order, **ETH_P_IPV6** or **ETH_P_IP**. The helper resizes
 *		the room for the network header and updates what the kernel
 *		knows about the packet; the program writes the new header and
 *		fixes the checksums. *flags* must be 0.
 *
 *		:Since: Linux 4.8. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SCHED_CLS** and
 *		  **BPF_PROG_TYPE_SCHED_ACT**.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* is not 0.
 *		**-ENOTSUPP**
 *			*proto* or the packet is something else, or the packet
 *			consists of segments that cannot be changed so.
 *		**-ENOMEM**
 *			There was no memory for the header.
 *
 * long bpf_skb_change_type(struct sk_buff *skb, u32 type)
 *	Description
 *		Sets for whom the packet *skb* is meant. Only the values below
 *		can be set, and only over one of them. It makes the stack accept
 *		a packet that is addressed to another machine on the link layer.
 *
 *		*type* is one of:
 *
 *		**PACKET_HOST**
 *			For this machine.
 *		**PACKET_BROADCAST**
 *			For all.
 *		**PACKET_MULTICAST**
 *			For a group.
 *		**PACKET_OTHERHOST**
 *			For another machine.
 *
 *		:Since: Linux 4.8. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SCHED_CLS** and
 *		  **BPF_PROG_TYPE_SCHED_ACT**.
 *		:Licence: Any.
 *	Return
 *		0 on success, or **-EINVAL** if *type* or the type that the
 *		packet has is none of these.
 *
 * long bpf_skb_under_cgroup(struct sk_buff *skb, struct bpf_map *map, u32 index)
 *	Description
 *		Checks whether the socket of the packet *skb* belongs to a
 *		cgroup (version 2) or to a descendant of it. The cgroup is the
 *		one at *index* in *map*, of type **BPF_MAP_TYPE_CGROUP_ARRAY**.
 *
 *		:Since: Linux 4.8. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_IN**,
 *		  | **BPF_PROG_TYPE_LWT_OUT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**,
 *		  | **BPF_PROG_TYPE_LWT_SEG6LOCAL**.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_CGROUP_ARRAY**.
 *	Return
 *		1 if it does and 0 if it does not, or one of these errors:
 *
 *		**-ENOENT**
 *			The packet has no full socket.
 *		**-E2BIG**
 *			*index* is past the end of *map*.
 *		**-EAGAIN**
 *			There is no cgroup at *index*.
 *
 * u32 bpf_get_hash_recalc(struct sk_buff *skb)
 *	Description
 *		Returns the hash of the flow of *skb*, and computes it if there
 *		is no valid one. From then on **skb->hash** holds it, too.
 *		**bpf_set_hash_invalid**\ () and some other helpers invalidate
 *		it.
 *
 *		:Since: Linux 4.8. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_IN**,
 *		  | **BPF_PROG_TYPE_LWT_OUT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**,
 *		  | **BPF_PROG_TYPE_LWT_SEG6LOCAL**.
 *		:Licence: Any.
 *	Return
 *		The hash, of 32 bits.
 *
 * u64 bpf_get_current_task(void)
 *	Description
 *		Returns the address of the **struct task_struct** of the current
 *		task. Its members can be read by **bpf_probe_read_kernel**\ ();
 *		their places differ from one kernel to another.
 *
 *		:Since: Linux 4.8. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: GPL-compatible only.
 *		:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *	Return
 *		The address as a number.
 *
 * long bpf_probe_write_user(void *dst, const void *src, u32 len)
 *	Description
 *		Writes *len* bytes from *src* to the address *dst* of the
 *		current process. This is meant for experiments: the process may
 *		be using that memory, and the kernel logs a warning when a
 *		program with this helper is loaded.
 *
 *		:Since: Linux 4.8. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_KPROBE**,
 *		  | **BPF_PROG_TYPE_TRACEPOINT**,
 *		  | **BPF_PROG_TYPE_PERF_EVENT**,
 *		  | **BPF_PROG_TYPE_RAW_TRACEPOINT**,
 *		  | **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
 *		  | **BPF_PROG_TYPE_TRACING**,
 *		  | **BPF_PROG_TYPE_LSM**.
 *		:Licence: GPL-compatible only.
 *		:Needs: **CAP_SYS_ADMIN**, and a kernel that is not locked down
 *		  against writes to user memory.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EFAULT**
 *			Not all bytes could be written, for instance because a
 *			page is not in memory.
 *		**-EPERM**
 *			The current task is no process of user space, is ending,
 *			or is interrupted.
 *
 * long bpf_current_task_under_cgroup(struct bpf_map *map, u32 index)
 *	Description
 *		Checks whether the current task belongs to a cgroup (version 2)
 *		or to a descendant of it. The cgroup is the one at *index* in
 *		*map*, of type **BPF_MAP_TYPE_CGROUP_ARRAY**.
 *
 *		:Since: Linux 4.9. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_CGROUP_ARRAY**.
 *		:Needs: **CAP_BPF**.
 *	Return
 *		1 if it does and 0 if it does not, or one of these errors:
 *
 *		**-E2BIG**
 *			*index* is past the end of *map*.
 *		**-EAGAIN**
 *			There is no cgroup at *index*.
 *
 * long bpf_skb_change_tail(struct sk_buff *skb, u32 len, u64 flags)
 *	Description
 *		Makes the packet *skb* *len* bytes long, by cutting its end off
 *		or by adding zeros. *flags* must be 0. The packet is linearized
 *		and loses its offloads (segmentation, checksum), which is slow;
 *		this is meant for packets that a program answers, not for all
 *		traffic.
 *
 *		:Since: Linux 4.9. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**,
 *		  | **BPF_PROG_TYPE_SK_SKB**.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* is not 0, or *len* is too large or cuts into the
 *			headers.
 *		**-ENOTSUPP**
 *			The packet is tunnelled.
 *		**-ENOMEM**
 *			There was no memory for the bytes.
 *
 * long bpf_skb_pull_data(struct sk_buff *skb, u32 len)
 *	Description
 *		Brings the first *len* bytes of the packet *skb* into direct
 *		access, for reading and writing. If *len* is 0, the bytes that
 *		are in reach already are made writable.
 *
 *		A packet may have bytes past **data_end** that are only out of
 *		reach, so that a failed check is worth a second try::
 *
 *			void *data = (void *)(long)skb->data;
 *			void *data_end = (void *)(long)skb->data_end;
 *
 *			if (data + HEADERS > data_end) {
 *				if (bpf_skb_pull_data(skb, HEADERS))
 *					return TC_ACT_OK;
 *				data = (void *)(long)skb->data;
 *				data_end = (void *)(long)skb->data_end;
 *				if (data + HEADERS > data_end)
 *					return TC_ACT_OK;
 *			}
 *
 *		:Since: Linux 4.9. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_IN**,
 *		  | **BPF_PROG_TYPE_LWT_OUT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**,
 *		  | **BPF_PROG_TYPE_SK_SKB**.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or **-ENOMEM** if the packet is shorter than *len*
 *		or there was no memory for a copy.
 *
 * s64 bpf_csum_update(struct sk_buff *skb, __wsum csum)
 *	Description
 *		Adds *csum* to the checksum over the whole packet that the
 *		device supplied with *skb* (**CHECKSUM_COMPLETE**). A program
 *		that changes bytes directly calls it with the difference that
 *		**bpf_csum_diff**\ () computes.
 *
 *		:Since: Linux 4.9. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**.
 *		:Licence: Any.
 *	Return
 *		The new checksum, or **-ENOTSUPP** if the packet is not
 *		**CHECKSUM_COMPLETE**.
 *
 * void bpf_set_hash_invalid(struct sk_buff *skb)
 *	Description
 *		Drops the hash of the packet *skb*, so that it is computed anew
 *		where it is needed. A program that changes addresses or ports
 *		directly calls it when it is done.
 *
 *		:Since: Linux 4.9. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**.
 *		:Licence: Any.
 *	Return
 *		Nothing.
 *
 * long bpf_get_numa_node_id(void)
 *	Description
 *		Returns the number of the NUMA node that the current CPU belongs
 *		to. A socket filter, for instance, chooses a socket whose memory
 *		is near.
 *
 *		:Since: Linux 4.10. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *	Return
 *		The number of the node, counted from 0.
 *
 * long bpf_skb_change_head(struct sk_buff *skb, u32 len, u64 flags)
 *	Description
 *		Puts *len* bytes, all 0, in front of the packet *skb* and makes
 *		them its link-layer header. *flags* must be 0. A packet of a
 *		device without link-layer headers can thus be redirected to one
 *		that has them, once the program has written the header.
 *
 *		:Since: Linux 4.10. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**,
 *		  | **BPF_PROG_TYPE_SK_SKB**.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* is not 0, or the packet would become too long.
 *		**-ENOMEM**
 *			There was no memory for the bytes.
 *
 * long bpf_xdp_adjust_head(struct xdp_buff *xdp_md, int delta)
 *	Description
 *		Moves the beginning of the frame *xdp_md* by *delta* bytes: a
 *		negative number makes room for headers, a positive one takes
 *		headers off. Metadata (see **bpf_xdp_adjust_meta**\ ()) moves
 *		along. Most drivers keep **XDP_PACKET_HEADROOM** bytes free.
 *
 *		For example::
 *
 *			int len = sizeof(struct outer);
 *			void *data, *data_end;
 *
 *			if (bpf_xdp_adjust_head(ctx, -len))
 *				return XDP_ABORTED;
 *			data = (void *)(long)ctx->data;
 *			data_end = (void *)(long)ctx->data_end;
 *			if (data + len > data_end)
 *				return XDP_ABORTED;
 *
 *		:Since: Linux 4.10. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_XDP** only.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or **-EINVAL** if there is not enough room, or
 *		less than an Ethernet header would be left.
 *
 * long bpf_probe_read_str(void *dst, u32 size, const void *unsafe_ptr)
 *	Description
 *		Copies the string at the address *unsafe_ptr* to the *size*
 *		bytes at *dst*, be it an address of the kernel or of the current
 *		process. A string that is too long is truncated; the copy always
 *		ends with NUL.
 *
 *		Architectures whose user and kernel addresses overlap do not
 *		have this helper. New programs use
 *		**bpf_probe_read_kernel_str**\ () or
 *		**bpf_probe_read_user_str**\ () instead.
 *
 *		:Since: Linux 4.11. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_KPROBE**,
 *		  | **BPF_PROG_TYPE_TRACEPOINT**,
 *		  | **BPF_PROG_TYPE_PERF_EVENT**,
 *		  | **BPF_PROG_TYPE_RAW_TRACEPOINT**,
 *		  | **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
 *		  | **BPF_PROG_TYPE_TRACING**,
 *		  | **BPF_PROG_TYPE_LSM**.
 *		:Licence: GPL-compatible only.
 *		:Needs: A kernel that is not locked down against reads of kernel
 *		  memory.
 *	Return
 *		The number of bytes copied, the final NUL included, or
 *		**-EFAULT** if the address cannot be read; *dst* is filled with
 *		zeros then.
 *
 * u64 bpf_get_socket_cookie(struct sk_buff *skb)
 *	Description
 *		Returns the cookie of the socket that the packet *skb* belongs
 *		to: a number that no other socket gets before the next boot. It
 *		is generated on first use, and user space reads it by
 *		**SO_COOKIE**. It serves as a key for what programs record about
 *		a socket.
 *
 *		:Since: Linux 4.12. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SOCKET_FILTER**,
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK**,
 *		  | **BPF_PROG_TYPE_SOCK_OPS**,
 *		  | **BPF_PROG_TYPE_SK_SKB**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 *		  | **BPF_PROG_TYPE_SK_REUSEPORT**,
 *		  | **BPF_PROG_TYPE_TRACING**,
 *		  | **BPF_PROG_TYPE_LSM**.
 *		:Licence: Any.
 *	Return
 *		The cookie, or 0 if the packet has no socket.
 *
 * u64 bpf_get_socket_cookie(struct bpf_sock_addr *ctx)
 *	Description
 *		Returns the cookie of the socket of *ctx*.
 *
 *		:Since: Linux 4.12. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SOCKET_FILTER**,
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK**,
 *		  | **BPF_PROG_TYPE_SOCK_OPS**,
 *		  | **BPF_PROG_TYPE_SK_SKB**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 *		  | **BPF_PROG_TYPE_SK_REUSEPORT**,
 *		  | **BPF_PROG_TYPE_TRACING**,
 *		  | **BPF_PROG_TYPE_LSM**.
 *		:Licence: Any.
 *	Return
 *		The cookie.
 *
 * u64 bpf_get_socket_cookie(struct bpf_sock_ops *ctx)
 *	Description
 *		Returns the cookie of the socket of *ctx*. In programs of type
 *		**BPF_PROG_TYPE_CGROUP_SOCK**, *ctx* is their **struct
 *		bpf_sock**. In programs of type **BPF_PROG_TYPE_SK_REUSEPORT**,
 *		**BPF_PROG_TYPE_TRACING** and **BPF_PROG_TYPE_LSM** it is a
 *		pointer to a socket, and *ctx* may be **NULL**.
 *
 *		:Since: Linux 4.12. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SOCKET_FILTER**,
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK**,
 *		  | **BPF_PROG_TYPE_SOCK_OPS**,
 *		  | **BPF_PROG_TYPE_SK_SKB**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 *		  | **BPF_PROG_TYPE_SK_REUSEPORT**,
 *		  | **BPF_PROG_TYPE_TRACING**,
 *		  | **BPF_PROG_TYPE_LSM**.
 *		:Licence: Any.
 *	Return
 *		The cookie, or 0 if there is no socket.
 *
 * u32 bpf_get_socket_uid(struct sk_buff *skb)
 *	Description
 *		Returns the owner of the socket that the packet *skb* belongs
 *		to.
 *
 *		:Since: Linux 4.12. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SOCKET_FILTER**,
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_SK_SKB**.
 *		:Licence: Any.
 *	Return
 *		The user id, as seen in the user namespace of the socket's
 *		network namespace. The overflow id (65534 by default) if the
 *		packet has no full socket or the id is not mapped there.
 *
 * long bpf_set_hash(struct sk_buff *skb, u32 hash)
 *	Description
 *		Makes *hash* the hash of the flow of *skb*, as if addresses and
 *		ports had been hashed. It is valid until something invalidates
 *		it.
 *
 *		:Since: Linux 4.13. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SCHED_CLS** and
 *		  **BPF_PROG_TYPE_SCHED_ACT**.
 *		:Licence: Any.
 *	Return
 *		Always 0.
 *
 * long bpf_setsockopt(void *bpf_socket, int level, int optname, void *optval, int optlen)
 *	Description
 *		Sets an option of a socket, as **setsockopt**\ (2) does.
 *		*bpf_socket* is the context of the program or, in program types
 *		that work on sockets themselves, a full socket. *optval* points
 *		to the *optlen* bytes of the value of the option *optname* at
 *		*level*.
 *
 *		Linux 5.8 takes these; later kernels take many more:
 *
 *		**SOL_SOCKET**
 *			**SO_RCVBUF**, **SO_SNDBUF**, **SO_MAX_PACING_RATE**,
 *			**SO_PRIORITY**, **SO_RCVLOWAT**, **SO_MARK**,
 *			**SO_BINDTODEVICE**.
 *		**IPPROTO_TCP**
 *			**TCP_CONGESTION**, **TCP_BPF_IW**,
 *			**TCP_BPF_SNDCWND_CLAMP**.
 *		**IPPROTO_IP**
 *			**IP_TOS**.
 *		**IPPROTO_IPV6**
 *			**IPV6_TCLASS**.
 *
 *		For example::
 *
 *			int window = 40;
 *
 *			if (skops->op == BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB)
 *				bpf_setsockopt(skops, IPPROTO_TCP, TCP_BPF_IW,
 *					       &window, sizeof(window));
 *
 *		:Since: Linux 4.13. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK** (for
 *		    **BPF_CGROUP_INET_SOCK_CREATE**),
 *		  | **BPF_PROG_TYPE_SOCK_OPS**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCKOPT** (for
 *		    **BPF_CGROUP_SETSOCKOPT**),
 *		  | **BPF_PROG_TYPE_TRACING** (iterators over TCP and Unix
 *		    sockets),
 *		  | **BPF_PROG_TYPE_STRUCT_OPS** (congestion control, but not
 *		    its release),
 *		  | **BPF_PROG_TYPE_LSM** (in a cgroup, at some hooks).
 *		:Licence: Any.
 *	Return
 *		0 on success, otherwise a negative error, such as:
 *
 *		**-EINVAL**
 *			The option is not one of those, its value is not valid,
 *			or the socket is not a full one.
 *		**-ENODEV**
 *			There is no device of that name.
 *
 * long bpf_skb_adjust_room(struct sk_buff *skb, s32 len_diff, u32 mode, u64 flags)
 *	Description
 *		Makes room for headers in the packet *skb*, or removes headers
 *		from it. *len_diff* is the number of bytes, positive to grow and
 *		negative to shrink. The new room is not initialized; the program
 *		writes the headers by **bpf_skb_store_bytes**\ () or by direct
 *		access.
 *
 *		*mode* is one of:
 *
 *		**BPF_ADJ_ROOM_NET**
 *			Adjusts room behind the fixed part of the network
 *			header.
 *		**BPF_ADJ_ROOM_MAC**
 *			Adjusts room between the link-layer header and the
 *			network header.
 *
 *		*flags* is 0 or made of these; only the first and the last of
 *		them go with a negative *len_diff*:
 *
 *		**BPF_F_ADJ_ROOM_FIXED_GSO**
 *			Leaves **gso_size** as it is. Otherwise it is lowered
 *			when the packet grows and raised when it shrinks, so
 *			that the segments keep their size. Packets with UDP
 *			segmentation need this flag.
 *		**BPF_F_ADJ_ROOM_ENCAP_L3_IPV4**
 *			The room is for an outer IPv4 header: marks the packet
 *			as encapsulated.
 *		**BPF_F_ADJ_ROOM_ENCAP_L3_IPV6**
 *			The same for an outer IPv6 header; not together with the
 *			flag for IPv4.
 *		**BPF_F_ADJ_ROOM_ENCAP_L4_GRE**
 *			A GRE header follows the outer IP header, for which one
 *			of the two flags above is given.
 *		**BPF_F_ADJ_ROOM_ENCAP_L4_UDP**
 *			The same for a UDP header; not together with the flag
 *			for GRE.
 *		**BPF_F_ADJ_ROOM_ENCAP_L2**\ ()
 *			The room ends with the link-layer header of the inner
 *			packet. The argument of this macro is its length, at
 *			most 255 bytes.
 *		**BPF_F_ADJ_ROOM_NO_CSUM_RESET**
 *			Keeps the state of checksums that the device has
 *			verified; the program adapts it by
 *			**bpf_csum_level**\ (). Otherwise a packet that is
 *			**CHECKSUM_UNNECESSARY** becomes **CHECKSUM_NONE**.
 *			Since Linux 5.8.
 *
 *		In programs of type **BPF_PROG_TYPE_SK_SKB** the data is grown
 *		or shrunk at its beginning, *mode* is **BPF_ADJ_ROOM_NET**, and
 *		*flags* is 0.
 *
 *		Encapsulating a packet in IPv4 and GRE::
 *
 *			struct outer o = outer_header(skb);
 *			__u64 flags = BPF_F_ADJ_ROOM_FIXED_GSO |
 *				      BPF_F_ADJ_ROOM_ENCAP_L3_IPV4 |
 *				      BPF_F_ADJ_ROOM_ENCAP_L4_GRE;
 *
 *			if (bpf_skb_adjust_room(skb, sizeof(o),
 *						BPF_ADJ_ROOM_MAC, flags))
 *				return TC_ACT_SHOT;
 *			if (bpf_skb_store_bytes(skb, ETH_HLEN,
 *						&o, sizeof(o), 0))
 *				return TC_ACT_SHOT;
 *
 *		:Since: Linux 4.13. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_SK_SKB**.
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
 *			IPv6, it would become too short or too long, or its kind
 *			of segmentation does not allow the change.
 *		**-EALREADY**
 *			The packet is encapsulated already.
 *		**-ENOMEM**
 *			There was no memory for the new room.
 *
 * long bpf_redirect_map(struct bpf_map *map, u32 key, u64 flags)
 *	Description
 *		Sends the frame to what *map* holds at *key*: a device
 *		(**BPF_MAP_TYPE_DEVMAP**, **BPF_MAP_TYPE_DEVMAP_HASH**), a CPU
 *		on which the frame goes up the stack (**BPF_MAP_TYPE_CPUMAP**),
 *		or an **AF_XDP** socket (**BPF_MAP_TYPE_XSKMAP**). The helper
 *		only records the target. The frame goes there when the program
 *		ends with the value that the helper returned; frames of one poll
 *		are sent in bulk.
 *
 *		The two lowest bits of *flags* are what the helper returns if
 *		there is no such element: **XDP_ABORTED**, **XDP_DROP**,
 *		**XDP_PASS** or **XDP_TX**. The others are 0.
 *
 *		For example::
 *
 *			// to the socket of this queue, or up the stack
 *			return bpf_redirect_map(&sockets, ctx->rx_queue_index,
 *						XDP_PASS);
 *
 *		:Since: Linux 4.14. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_XDP** only.
 *		:Licence: Any.
 *		:Maps:
 *		  | **BPF_MAP_TYPE_DEVMAP**,
 *		  | **BPF_MAP_TYPE_DEVMAP_HASH**,
 *		  | **BPF_MAP_TYPE_CPUMAP**,
 *		  | **BPF_MAP_TYPE_XSKMAP**.
 *	Return
 *		**XDP_REDIRECT** on success, the action in *flags* if *map* has
 *		no element at *key*, or **XDP_ABORTED** if *flags* is not valid.
 *
 * long bpf_sk_redirect_map(struct sk_buff *skb, struct bpf_map *map, u32 key, u64 flags)
 *	Description
 *		Sends the data of *skb* to another socket: the one that *map*,
 *		of type **BPF_MAP_TYPE_SOCKMAP**, holds at *key*. The program
 *		ends with the value that the helper returned.
 *
 *		*flags* is 0 to send the data out by that socket, or:
 *
 *		**BPF_F_INGRESS**
 *			Puts the data into its receive queue.
 *
 *		:Since: Linux 4.14. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SK_SKB** only.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_SOCKMAP**.
 *	Return
 *		**SK_PASS** on success, or **SK_DROP** if there is no such
 *		socket, it cannot take data, or *flags* holds another bit.
 *
 * long bpf_sock_map_update(struct bpf_sock_ops *skops, struct bpf_map *map, void *key, u64 flags)
 *	Description
 *		Puts the socket of *skops* into *map*, of type
 *		**BPF_MAP_TYPE_SOCKMAP**, at the index at *key*. Programs that
 *		are attached to the map apply to the socket from then on. It
 *		works for established connections and listeners, that is in
 *		**BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB**,
 *		**BPF_SOCK_OPS_PASSIVE_ESTABLISHED_CB** and
 *		**BPF_SOCK_OPS_TCP_LISTEN_CB**. The socket leaves the map when
 *		it is closed.
 *
 *		*flags* is one of:
 *
 *		**BPF_ANY**
 *			Writes the element whether there is one or not.
 *		**BPF_NOEXIST**
 *			Only adds an element.
 *		**BPF_EXIST**
 *			Only replaces an element.
 *
 *		:Since: Linux 4.14. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SOCK_OPS** only.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_SOCKMAP**.
 *	Return
 *		0 on success, otherwise a negative error, such as:
 *
 *		**-EOPNOTSUPP**
 *			The event or the socket is of another kind.
 *		**-EINVAL**
 *			*flags* is not valid.
 *		**-E2BIG**
 *			The index is past the end of *map*.
 *		**-EEXIST**
 *			**BPF_NOEXIST** was given and there is an element.
 *		**-ENOENT**
 *			**BPF_EXIST** was given and there is none.
 *		**-EBUSY**
 *			The socket has programs of another map already.
 *
 * long bpf_xdp_adjust_meta(struct xdp_buff *xdp_md, int delta)
 *	Description
 *		Moves the beginning of the metadata of the frame *xdp_md* by
 *		*delta* bytes; a negative number makes room. Metadata lies right
 *		in front of the frame, from **data_meta** to **data**. It
 *		follows the frame up the stack, where traffic control reads it
 *		at **data_meta** of **struct __sk_buff**, and it has at most 32
 *		bytes in Linux 5.8, always a multiple of 4.
 *
 *		Handing a number on to traffic control::
 *
 *			__u32 *mark;
 *
 *			if (bpf_xdp_adjust_meta(ctx, -(int)sizeof(*mark)))
 *				return XDP_PASS;
 *			mark = (void *)(long)ctx->data_meta;
 *			if ((void *)(mark + 1) > (void *)(long)ctx->data)
 *				return XDP_PASS;
 *			*mark = classify(ctx);
 *			return XDP_PASS;
 *
 *		:Since: Linux 4.15. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_XDP** only.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-ENOTSUPP**
 *			The driver knows no metadata.
 *		**-EINVAL**
 *			There is not enough room, or the beginning would be
 *			behind **data**.
 *		**-EACCES**
 *			The length is no multiple of 4, or too large.
 *
 * long bpf_perf_event_read_value(struct bpf_map *map, u64 flags, struct bpf_perf_event_value *buf, u32 buf_size)
 *	Description
 *		Reads the counter of a perf event, and for how long it was
 *		enabled and counting, into *buf*. A counter that shares its
 *		hardware with others runs part of the time only; **counter**
 *		times **enabled** divided by **running** estimates the full
 *		count. *buf_size* is the size of **struct
 *		bpf_perf_event_value**.
 *
 *		*map* is of type **BPF_MAP_TYPE_PERF_EVENT_ARRAY**. The bits
 *		**BPF_F_INDEX_MASK** of *flags* hold the index of the event, the
 *		others are 0. The index may also be:
 *
 *		**BPF_F_CURRENT_CPU**
 *			The number of the current CPU.
 *
 *		Estimating a count::
 *
 *			struct bpf_perf_event_value v;
 *			__u64 count = 0;
 *
 *			if (!bpf_perf_event_read_value(&counters, BPF_F_CURRENT_CPU,
 *						       &v, sizeof(v)) && v.running)
 *				count = v.counter * v.enabled / v.running;
 *
 *		:Since: Linux 4.15. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: GPL-compatible only.
 *		:Maps: **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
 *		:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *	Return
 *		0 on success, or one of these errors, with *buf* filled with
 *		zeros:
 *
 *		**-EINVAL**
 *			*flags* or *buf_size* is not valid, or the event cannot
 *			be read on this CPU.
 *		**-E2BIG**
 *			The index is past the end of *map*.
 *		**-ENOENT**
 *			There is no event at that index.
 *		**-EOPNOTSUPP**
 *			The event is inherited by child processes.
 *
 * long bpf_perf_prog_read_value(struct bpf_perf_event_data *ctx, struct bpf_perf_event_value *buf, u32 buf_size)
 *	Description
 *		Reads the counter of the perf event that the program is attached
 *		to, and for how long it was enabled and counting, into *buf*.
 *		*ctx* is the context of the program, and *buf_size* is the size
 *		of **struct bpf_perf_event_value**.
 *
 *		:Since: Linux 4.15. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_PERF_EVENT** only.
 *		:Licence: GPL-compatible only.
 *	Return
 *		0 on success, otherwise a negative error, such as **-EINVAL** if
 *		*buf_size* is not valid; *buf* is filled with zeros then.
 *
 * long bpf_getsockopt(void *bpf_socket, int level, int optname, void *optval, int optlen)
 *	Description
 *		Reads an option of a socket, as **getsockopt**\ (2) does.
 *		*bpf_socket* is the context of the program or, in program types
 *		that work on sockets themselves, a full socket. The value of the
 *		option *optname* at *level* goes to the *optlen* bytes at
 *		*optval*.
 *
 *		Linux 5.8 knows these; later kernels know many more:
 *
 *		**IPPROTO_TCP**
 *			**TCP_CONGESTION**, **TCP_SAVED_SYN**.
 *		**IPPROTO_IP**
 *			**IP_TOS**.
 *		**IPPROTO_IPV6**
 *			**IPV6_TCLASS**.
 *
 *		:Since: Linux 4.15. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK** (for
 *		    **BPF_CGROUP_INET_SOCK_CREATE**),
 *		  | **BPF_PROG_TYPE_SOCK_OPS**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCKOPT** (for
 *		    **BPF_CGROUP_SETSOCKOPT**),
 *		  | **BPF_PROG_TYPE_TRACING** (iterators over TCP and Unix
 *		    sockets),
 *		  | **BPF_PROG_TYPE_STRUCT_OPS** (congestion control, but not
 *		    its release),
 *		  | **BPF_PROG_TYPE_LSM** (in a cgroup, at some hooks).
 *		:Licence: Any.
 *	Return
 *		0 on success, or **-EINVAL** if the option is not one of those,
 *		*optlen* does not fit, or the socket is not a full one; *optval*
 *		is filled with zeros then.
 *
 * long bpf_override_return(struct pt_regs *regs, u64 rc)
 *	Description
 *		Makes the probed function return *rc* without running, in order
 *		to inject errors. *regs* is the context of the program. It only
 *		works at the beginning of functions that the kernel marks for
 *		it, and in kernels that are built with
 *		**CONFIG_BPF_KPROBE_OVERRIDE**.
 *
 *		:Since: Linux 4.16. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_KPROBE** only.
 *		:Licence: GPL-compatible only.
 *	Return
 *		Always 0.
 *
 * long bpf_sock_ops_cb_flags_set(struct bpf_sock_ops *bpf_sock, int argval)
 *	Description
 *		Selects further events for which programs are called on this
 *		connection. *bpf_sock* is the context of the program. *argval*
 *		replaces the former selection; it is 0 or made of these:
 *
 *		**BPF_SOCK_OPS_RTO_CB_FLAG**
 *			**BPF_SOCK_OPS_RTO_CB**, on every timeout.
 *		**BPF_SOCK_OPS_RETRANS_CB_FLAG**
 *			**BPF_SOCK_OPS_RETRANS_CB**, on every retransmission.
 *		**BPF_SOCK_OPS_STATE_CB_FLAG**
 *			**BPF_SOCK_OPS_STATE_CB**, on every change of state.
 *		**BPF_SOCK_OPS_RTT_CB_FLAG**
 *			**BPF_SOCK_OPS_RTT_CB**, on every measurement of the
 *			round trip.
 *
 *		**BPF_SOCK_OPS_ALL_CB_FLAGS** is all of them. The selection can
 *		be read from **bpf_sock_ops_cb_flags**.
 *
 *		:Since: Linux 4.16. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SOCK_OPS** only.
 *		:Licence: Any.
 *	Return
 *		0 on success. A positive number holds the bits of *argval* that
 *		the kernel does not know; the others were set. **-EINVAL** for a
 *		socket that is not full.
 *
 * long bpf_msg_redirect_map(struct sk_msg_buff *msg, struct bpf_map *map, u32 key, u64 flags)
 *	Description
 *		Sends the message *msg* to another socket: the one that *map*,
 *		of type **BPF_MAP_TYPE_SOCKMAP**, holds at *key*. The program
 *		ends with the value that the helper returned.
 *
 *		*flags* is 0 to send the message out by that socket, or:
 *
 *		**BPF_F_INGRESS**
 *			Puts the message into its receive queue.
 *
 *		:Since: Linux 4.17. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SK_MSG** only.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_SOCKMAP**.
 *	Return
 *		**SK_PASS** on success, or **SK_DROP** if there is no such
 *		socket, it cannot take data, or *flags* holds another bit.
 *
 * long bpf_msg_apply_bytes(struct sk_msg_buff *msg, u32 bytes)
 *	Description
 *		Applies the verdict on *msg* to the next *bytes* bytes of the
 *		socket, no matter how many system calls bring them. The program
 *		is called again for what follows them, even if this is part of
 *		*msg*. A program that knows the length of a message of its
 *		protocol thus decides once per message.
 *
 *		:Since: Linux 4.17. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SK_MSG** only.
 *		:Licence: Any.
 *	Return
 *		Always 0.
 *
 * long bpf_msg_cork_bytes(struct sk_msg_buff *msg, u32 bytes)
 *	Description
 *		Holds *msg* back until *bytes* bytes have come together, and
 *		then calls the program for all of them. A program that needs
 *		more data for its verdict calls this and returns **SK_PASS**.
 *		The data waits for as long as the bytes do not come.
 *
 *		:Since: Linux 4.17. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SK_MSG** only.
 *		:Licence: Any.
 *	Return
 *		Always 0.
 *
 * long bpf_msg_pull_data(struct sk_msg_buff *msg, u32 start, u32 end, u64 flags)
 *	Description
 *		Brings the bytes of *msg* from *start* up to, but not including,
 *		*end* into direct access: **data** and **data_end** then enclose
 *		them. They are copied if they lie in several pieces or may be
 *		changed by others. *flags* must be 0.
 *
 *		For example::
 *
 *			struct header *h;
 *
 *			if (bpf_msg_pull_data(msg, 0, sizeof(*h), 0))
 *				return SK_DROP;
 *			h = msg->data;
 *			if ((void *)(h + 1) > msg->data_end)
 *				return SK_DROP;
 *
 *		:Since: Linux 4.17. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SK_MSG** only.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* is not 0, or the message does not have all these
 *			bytes.
 *		**-ENOMEM**
 *			There was no memory for a copy.
 *
 * long bpf_bind(struct bpf_sock_addr *ctx, struct sockaddr *addr, int addr_len)
 *	Description
 *		Binds the socket of *ctx* to a local address before it connects.
 *		*addr* points to a **struct sockaddr_in** or **struct
 *		sockaddr_in6** of *addr_len* bytes. If its port is 0,
 *		**connect**\ (2) chooses one.
 *
 *		Connecting from one address of several, given in network byte
 *		order::
 *
 *			struct sockaddr_in local = {
 *				.sin_family = AF_INET,
 *				.sin_addr.s_addr = address,
 *			};
 *
 *			if (bpf_bind(ctx, (struct sockaddr *)&local, sizeof(local)))
 *				return 0;
 *			return 1;
 *
 *		:Since: Linux 4.17. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_CGROUP_SOCK_ADDR** only (for
 *		  **BPF_CGROUP_INET4_CONNECT** and
 *		  **BPF_CGROUP_INET6_CONNECT**).
 *		:Licence: Any.
 *	Return
 *		0 on success, otherwise a negative error, such as:
 *
 *		**-EINVAL**
 *			*addr_len* is too small, or the socket is bound already.
 *		**-EAFNOSUPPORT**
 *			*addr* is of another family.
 *		**-EADDRINUSE**
 *			The port is in use.
 *		**-EADDRNOTAVAIL**
 *			This machine does not have the address.
 *
 * long bpf_xdp_adjust_tail(struct xdp_buff *xdp_md, int delta)
 *	Description
 *		Moves the end of the frame *xdp_md* by *delta* bytes: a negative
 *		number cuts bytes off, and a positive one, since Linux 5.8, adds
 *		zeros where the driver has left room.
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_XDP** only.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or **-EINVAL** if there is not enough room, or
 *		less than an Ethernet header would be left.
 *
 * long bpf_skb_get_xfrm_state(struct sk_buff *skb, u32 index, struct bpf_xfrm_state *xfrm_state, u32 size, u64 flags)
 *	Description
 *		Describes in *xfrm_state* an IPsec state that decrypted the
 *		packet *skb*. *index* counts the states that the packet went
 *		through from 0, and *size* is the size of **struct
 *		bpf_xfrm_state**. *flags* must be 0.
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SCHED_CLS** and
 *		  **BPF_PROG_TYPE_SCHED_ACT**.
 *		:Licence: Any.
 *	Return
 *		0 on success, or **-EINVAL** if there is no such state, or
 *		*size* or *flags* is not valid; *xfrm_state* is filled with
 *		zeros then.
 *
 * long bpf_get_stack(void *ctx, void *buf, u32 size, u64 flags)
 *	Description
 *		Walks the stack and stores the trace in the *size* bytes at
 *		*buf*, the innermost frame first. *ctx* is the context of the
 *		program. Each entry is an address of 8 bytes, and *size* is a
 *		multiple of that. A trace that is too long is truncated; the
 *		sysctl **kernel.perf_event_max_stack**, 127 by default, is
 *		another limit.
 *
 *		The bits **BPF_F_SKIP_FIELD_MASK** of *flags* are the number of
 *		innermost frames to leave out. These may be added:
 *
 *		**BPF_F_USER_STACK**
 *			Walks the stack of user space instead of that of the
 *			kernel.
 *		**BPF_F_USER_BUILD_ID**
 *			Together with **BPF_F_USER_STACK**: the entries are of
 *			type **struct bpf_stack_build_id**, and *size* is a
 *			multiple of its size.
 *
 *		For example::
 *
 *			struct trace *t = bpf_map_lookup_elem(&scratch, &zero);
 *			long len;
 *
 *			if (!t)
 *				return 0;
 *			len = bpf_get_stack(ctx, t->ip, sizeof(t->ip), 0);
 *			if (len > 0)
 *				bpf_perf_event_output(ctx, &events,
 *						      BPF_F_CURRENT_CPU,
 *						      t->ip, len);
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_KPROBE**,
 *		  | **BPF_PROG_TYPE_TRACEPOINT**,
 *		  | **BPF_PROG_TYPE_PERF_EVENT**,
 *		  | **BPF_PROG_TYPE_RAW_TRACEPOINT**,
 *		  | **BPF_PROG_TYPE_RAW_TRACEPOINT_WRITABLE**,
 *		  | **BPF_PROG_TYPE_TRACING**,
 *		  | **BPF_PROG_TYPE_LSM**.
 *		:Licence: GPL-compatible only.
 *		:Sleeps: In sleepable programs of type **BPF_PROG_TYPE_KPROBE**,
 *		  while it reads build ids.
 *	Return
 *		The number of bytes stored, or one of these errors, with *buf*
 *		filled with zeros:
 *
 *		**-EINVAL**
 *			*flags* holds another bit or a combination that is not
 *			allowed, or *size* is no multiple of the size of an
 *			entry.
 *		**-EFAULT**
 *			There is no such stack, or all of its frames were left
 *			out.
 *
 * long bpf_skb_load_bytes_relative(const void *skb, u32 offset, void *to, u32 len, u32 start_header)
 *	Description
 *		Copies *len* bytes of the packet *skb*, which begin *offset*
 *		bytes behind the start of a header, into the memory at *to*. It
 *		serves programs that do not know where in the packet that header
 *		is: socket filters see packets that begin at various layers.
 *
 *		*start_header* is one of:
 *
 *		**BPF_HDR_START_MAC**
 *			The link-layer header.
 *		**BPF_HDR_START_NET**
 *			The network header.
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SOCKET_FILTER**,
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_SK_REUSEPORT**.
 *		:Licence: Any.
 *	Return
 *		0 on success, or **-EFAULT** if *start_header* is neither, the
 *		packet does not have that header, or the bytes are not in its
 *		linear part; *to* is filled with zeros then.
 *
 * long bpf_fib_lookup(void *ctx, struct bpf_fib_lookup *params, int plen, u32 flags)
 *	Description
 *		Looks up the route of a packet and the link-layer address of its
 *		next hop. *ctx* is the context of the program, whose device
 *		determines the network namespace. *params* holds what the
 *		headers of the packet say, and takes the answer; *plen* is the
 *		size of **struct bpf_fib_lookup**.
 *
 *		If the packet is to be forwarded, **smac** and **dmac** become
 *		the addresses of its new link-layer header, **ifindex** the
 *		device it leaves by, **ipv4_dst** or **ipv6_dst** the next hop,
 *		**family** that of the next hop, and **rt_metric** the metric of
 *		the route. It is left to the program to write the header, to
 *		decrement the TTL or hop limit, and to redirect the packet.
 *
 *		*flags* is 0 or made of these:
 *
 *		**BPF_FIB_LOOKUP_DIRECT**
 *			Skips the rules, and looks up the table of the device's
 *			VRF or the main table.
 *		**BPF_FIB_LOOKUP_OUTPUT**
 *			Looks up the route of a packet that leaves by
 *			**ifindex**, instead of one that came in by it.
 *
 *		Frames of XDP are compared with the MTU by **tot_len**, or not
 *		at all if it is 0. Packets of traffic control are compared by
 *		their own length; since Linux 5.12 these, too, by **tot_len**
 *		where it is not 0.
 *
 *		For example::
 *
 *			struct bpf_fib_lookup fib = {
 *				.family = AF_INET,
 *				.ifindex = ctx->ingress_ifindex,
 *				.tot_len = data_end - (void *)iph,
 *				.ipv4_src = iph->saddr,
 *				.ipv4_dst = iph->daddr,
 *			};
 *
 *			if (bpf_fib_lookup(ctx, &fib, sizeof(fib), 0))
 *				return XDP_PASS;
 *			__builtin_memcpy(eth->h_dest, fib.dmac, ETH_ALEN);
 *			__builtin_memcpy(eth->h_source, fib.smac, ETH_ALEN);
 *			return bpf_redirect(fib.ifindex, 0);
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_XDP**.
 *		:Licence: GPL-compatible only.
 *	Return
 *		**BPF_FIB_LKUP_RET_SUCCESS**, which is 0, if the answer is
 *		complete. A positive number if the packet is not to be
 *		forwarded, or if the program cannot do it alone:
 *
 *		**BPF_FIB_LKUP_RET_BLACKHOLE**
 *			The route drops packets.
 *		**BPF_FIB_LKUP_RET_UNREACHABLE**
 *			The route says that the destination cannot be reached.
 *		**BPF_FIB_LKUP_RET_PROHIBIT**
 *			The route forbids it.
 *		**BPF_FIB_LKUP_RET_NOT_FWDED**
 *			There is no route, or the packet is for this machine, a
 *			group, or all.
 *		**BPF_FIB_LKUP_RET_FWD_DISABLED**
 *			The device does not forward.
 *		**BPF_FIB_LKUP_RET_UNSUPP_LWT**
 *			The route puts packets into a tunnel.
 *		**BPF_FIB_LKUP_RET_NO_NEIGH**
 *			The link-layer address is not known yet; the other
 *			fields of the answer are set.
 *		**BPF_FIB_LKUP_RET_FRAG_NEEDED**
 *			The packet is larger than the MTU.
 *
 *		A negative error if the arguments are not valid:
 *
 *		**-EINVAL**
 *			*plen* is too small, or *flags* holds another bit.
 *		**-ENODEV**
 *			There is no device with that index.
 *		**-EAFNOSUPPORT**
 *			**family** is not known.
 *
 * long bpf_sock_hash_update(struct bpf_sock_ops *skops, struct bpf_map *map, void *key, u64 flags)
 *	Description
 *		Puts the socket of *skops* into *map*, of type
 *		**BPF_MAP_TYPE_SOCKHASH**, under the key at *key*. Programs that
 *		are attached to the map apply to the socket from then on. It
 *		works for established connections and listeners, that is in
 *		**BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB**,
 *		**BPF_SOCK_OPS_PASSIVE_ESTABLISHED_CB** and
 *		**BPF_SOCK_OPS_TCP_LISTEN_CB**. The socket leaves the map when
 *		it is closed.
 *
 *		*flags* is one of:
 *
 *		**BPF_ANY**
 *			Writes the element whether there is one or not.
 *		**BPF_NOEXIST**
 *			Only adds an element.
 *		**BPF_EXIST**
 *			Only replaces an element.
 *
 *		Gathering connections, so that
 *		**bpf_msg_redirect_hash**\ () finds them::
 *
 *			struct pair key = pair_of(skops);
 *
 *			if (skops->op == BPF_SOCK_OPS_ACTIVE_ESTABLISHED_CB ||
 *			    skops->op == BPF_SOCK_OPS_PASSIVE_ESTABLISHED_CB)
 *				bpf_sock_hash_update(skops, &sockets, &key, BPF_ANY);
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SOCK_OPS** only.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_SOCKHASH**.
 *	Return
 *		0 on success, otherwise a negative error, such as:
 *
 *		**-EOPNOTSUPP**
 *			The event or the socket is of another kind.
 *		**-EINVAL**
 *			*flags* is not valid.
 *		**-E2BIG**
 *			The map is full.
 *		**-EEXIST**
 *			**BPF_NOEXIST** was given and there is an element.
 *		**-ENOENT**
 *			**BPF_EXIST** was given and there is none.
 *		**-EBUSY**
 *			The socket has programs of another map already.
 *
 * long bpf_msg_redirect_hash(struct sk_msg_buff *msg, struct bpf_map *map, void *key, u64 flags)
 *	Description
 *		Sends the message *msg* to another socket: the one that *map*,
 *		of type **BPF_MAP_TYPE_SOCKHASH**, holds under the key at *key*.
 *		The program ends with the value that the helper returned.
 *
 *		*flags* is 0 to send the message out by that socket, or:
 *
 *		**BPF_F_INGRESS**
 *			Puts the message into its receive queue.
 *
 *		Short-cutting a connection within the machine: what one end
 *		sends goes straight into the receive queue of the other::
 *
 *			struct pair key = pair_of_peer(msg);
 *
 *			return bpf_msg_redirect_hash(msg, &sockets, &key,
 *						     BPF_F_INGRESS);
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SK_MSG** only.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_SOCKHASH**.
 *	Return
 *		**SK_PASS** on success, or **SK_DROP** if there is no such
 *		socket, it cannot take data, or *flags* holds another bit.
 *
 * long bpf_sk_redirect_hash(struct sk_buff *skb, struct bpf_map *map, void *key, u64 flags)
 *	Description
 *		Sends the data of *skb* to another socket: the one that *map*,
 *		of type **BPF_MAP_TYPE_SOCKHASH**, holds under the key at *key*.
 *		The program ends with the value that the helper returned.
 *
 *		*flags* is 0 to send the data out by that socket, or:
 *
 *		**BPF_F_INGRESS**
 *			Puts the data into its receive queue.
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SK_SKB** only.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_SOCKHASH**.
 *	Return
 *		**SK_PASS** on success, or **SK_DROP** if there is no such
 *		socket, it cannot take data, or *flags* holds another bit.
 *
 * long bpf_lwt_push_encap(struct sk_buff *skb, u32 type, void *hdr, u32 len)
 *	Description
 *		Puts the *len* bytes of headers at *hdr* in front of the network
 *		header of the packet *skb*. The program then ends with
 *		**BPF_OK**, or with **BPF_LWT_REROUTE** to have the packet
 *		routed by its new header.
 *
 *		*type* says what *hdr* holds:
 *
 *		**BPF_LWT_ENCAP_SEG6**
 *			A segment routing header; the kernel adds an outer IPv6
 *			header. Only in programs of type
 *			**BPF_PROG_TYPE_LWT_IN**.
 *		**BPF_LWT_ENCAP_SEG6_INLINE**
 *			A segment routing header, to be inserted behind the IPv6
 *			header of the packet. Only in programs of type
 *			**BPF_PROG_TYPE_LWT_IN**.
 *		**BPF_LWT_ENCAP_IP**
 *			An outer IPv4 or IPv6 header and what follows it, such
 *			as GRE or UDP, at most 256 bytes. A checksum of 0 in an
 *			IPv4 header is computed.
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_LWT_IN** and
 *		  **BPF_PROG_TYPE_LWT_XMIT**.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*type* is not known here, or the headers are not valid.
 *		**-EBADMSG**
 *			**BPF_LWT_ENCAP_SEG6_INLINE** was given, and the packet
 *			is not IPv6.
 *		**-ENOMEM**
 *			There was no memory for the headers.
 *
 * long bpf_lwt_seg6_store_bytes(struct sk_buff *skb, u32 offset, const void *from, u32 len)
 *	Description
 *		Copies the *len* bytes at *from* into the outermost segment
 *		routing header of the packet *skb*, *offset* bytes from the
 *		beginning of the packet. Only the flags, the tag and the TLVs
 *		can be written; the segments cannot.
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_LWT_SEG6LOCAL** only.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			The packet has no segment routing header.
 *		**-EFAULT**
 *			The bytes lie elsewhere, or they could not be made
 *			writable.
 *
 * long bpf_lwt_seg6_adjust_srh(struct sk_buff *skb, u32 offset, s32 delta)
 *	Description
 *		Grows the room for TLVs in the outermost segment routing header
 *		of the packet *skb* by *delta* bytes, or shrinks it if *delta*
 *		is negative. This happens *offset* bytes from the beginning of
 *		the packet, which is a place behind the segments. If the header
 *		is not valid when the program ends, its length being a multiple
 *		of 8 and its TLVs complete, the packet is dropped.
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_LWT_SEG6LOCAL** only.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			The packet has no segment routing header.
 *		**-EFAULT**
 *			*offset* lies elsewhere, or fewer bytes follow it than
 *			are to be removed.
 *		**-ENOMEM**
 *			There was no memory for the room.
 *
 * long bpf_lwt_seg6_action(struct sk_buff *skb, u32 action, void *param, u32 param_len)
 *	Description
 *		Applies an action of IPv6 segment routing to the packet *skb*.
 *		*param* points to its parameter of *param_len* bytes. The
 *		program then ends with **BPF_REDIRECT**.
 *
 *		*action* is one of:
 *
 *		**SEG6_LOCAL_ACTION_END_X**
 *			Forwards to the next hop in *param*, a **struct
 *			in6_addr**.
 *		**SEG6_LOCAL_ACTION_END_T**
 *			Looks the destination up in the table in *param*, an
 *			**int**.
 *		**SEG6_LOCAL_ACTION_END_DT6**
 *			Takes the outer headers off, and looks the destination
 *			up in the table in *param*, an **int**.
 *		**SEG6_LOCAL_ACTION_END_B6**
 *			Inserts the segment routing header in *param* behind the
 *			IPv6 header.
 *		**SEG6_LOCAL_ACTION_END_B6_ENCAP**
 *			Adds an outer IPv6 header and the segment routing header
 *			in *param*.
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_LWT_SEG6LOCAL** only.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*action* is not known, or *param* is not valid.
 *		**-EBADMSG**
 *			The segment routing header of the packet is not valid,
 *			or is missing.
 *
 * long bpf_rc_repeat(void *ctx)
 *	Description
 *		Reports the repeat signal that some infrared protocols send
 *		while a key is held down. It delays the release of the key that
 *		was reported last. *ctx* is the context of the program.
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_LIRC_MODE2** only.
 *		:Licence: GPL-compatible only.
 *	Return
 *		Always 0.
 *
 * long bpf_rc_keydown(void *ctx, u32 protocol, u64 scancode, u32 toggle)
 *	Description
 *		Reports a key of the remote control as pressed. *ctx* is the
 *		context of the program. *protocol* is one of **enum rc_proto**
 *		and *scancode* what was decoded; the key map of the device turns
 *		both into a key of the input system. *toggle* is the bit that
 *		some protocols flip with every press, to tell a key that is held
 *		down from one that is pressed twice; it is 0 in others.
 *
 *		The key is reported as released after a while, unless this
 *		helper is called again with the same values, or
 *		**bpf_rc_repeat**\ () is.
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_LIRC_MODE2** only.
 *		:Licence: GPL-compatible only.
 *	Return
 *		Always 0.
 *
 * u64 bpf_skb_cgroup_id(struct sk_buff *skb)
 *	Description
 *		Returns the id of the cgroup (version 2) that the socket of the
 *		packet *skb* belongs to. It is the number that
 *		**name_to_handle_at**\ (2) gives for the cgroup's directory.
 *		Received packets rarely have a socket in traffic control; the
 *		helper is for packets on their way out.
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**.
 *		:Licence: Any.
 *	Return
 *		The id, or 0 if the packet has no full socket.
 *
 * u64 bpf_get_current_cgroup_id(void)
 *	Description
 *		Returns the id of the cgroup (version 2) that the current task
 *		belongs to. It is the number that **name_to_handle_at**\ (2)
 *		gives for the cgroup's directory.
 *
 *		:Since: Linux 4.18. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Needs: **CAP_BPF**.
 *	Return
 *		The id.
 *
 * void *bpf_get_local_storage(void *map, u64 flags)
 *	Description
 *		Returns the storage that belongs to the cgroup and the attach
 *		type for which the program runs. *map* is of type
 *		**BPF_MAP_TYPE_CGROUP_STORAGE**, or
 *		**BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE** for storage of each CPU's
 *		own. A program can use one map of each type. *flags* must be the
 *		constant 0.
 *
 *		The storage is created when the program is attached. Programs on
 *		other CPUs share the storage of the former type, so that changes
 *		need atomic operations or a **struct bpf_spin_lock**.
 *
 *		For example::
 *
 *			__u64 *packets = bpf_get_local_storage(&storage, 0);
 *
 *			__sync_fetch_and_add(packets, 1);
 *			return 1;
 *
 *		:Since: Linux 4.19. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK**,
 *		  | **BPF_PROG_TYPE_SOCK_OPS**,
 *		  | **BPF_PROG_TYPE_CGROUP_DEVICE**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 *		  | **BPF_PROG_TYPE_CGROUP_SYSCTL**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCKOPT**,
 *		  | **BPF_PROG_TYPE_LSM** (in a cgroup).
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_CGROUP_STORAGE** or
 *		  **BPF_MAP_TYPE_PERCPU_CGROUP_STORAGE**.
 *	Return
 *		A pointer to the storage, which is always valid and needs no
 *		check.
 *
 * long bpf_sk_select_reuseport(struct sk_reuseport_md *reuse, struct bpf_map *map, void *key, u64 flags)
 *	Description
 *		Chooses the socket that gets the packet or connection of
 *		*reuse*: the one that *map* holds at *key*. It has to be one of
 *		the **SO_REUSEPORT** group that *reuse* is about. If the program
 *		ends with **SK_PASS** and no socket was chosen, the kernel
 *		chooses by the hash. *flags* is not used and should be 0.
 *
 *		For example::
 *
 *			__u32 key = worker_for(reuse);
 *
 *			if (bpf_sk_select_reuseport(reuse, &sockets, &key, 0))
 *				return SK_DROP;
 *			return SK_PASS;
 *
 *		:Since: Linux 4.19. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SK_REUSEPORT** only.
 *		:Licence: Any.
 *		:Maps:
 *		  | **BPF_MAP_TYPE_REUSEPORT_SOCKARRAY**,
 *		  | **BPF_MAP_TYPE_SOCKMAP**,
 *		  | **BPF_MAP_TYPE_SOCKHASH**.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-ENOENT**
 *			There is no socket at *key*.
 *		**-EINVAL**
 *			The socket is in no group.
 *		**-EPROTOTYPE**
 *			The socket is of another protocol.
 *		**-EAFNOSUPPORT**
 *			The socket is of another family.
 *		**-EBADFD**
 *			The socket is in another group.
 *
 * u64 bpf_skb_ancestor_cgroup_id(struct sk_buff *skb, int ancestor_level)
 *	Description
 *		Returns the id of an ancestor of the cgroup (version 2) that the
 *		socket of the packet *skb* belongs to. *ancestor_level* is 0 for
 *		the root, 1 for its children, and so on; the level of the cgroup
 *		itself yields its own id, as **bpf_skb_cgroup_id**\ () does.
 *
 *		:Since: Linux 4.19. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**.
 *		:Licence: Any.
 *	Return
 *		The id, or 0 if the packet has no full socket or its cgroup no
 *		ancestor at that level.
 *
 * struct bpf_sock *bpf_sk_lookup_tcp(void *ctx, struct bpf_sock_tuple *tuple, u32 tuple_size, u64 netns, u64 flags)
 *	Description
 *		Looks for a TCP socket, as the kernel does for an incoming
 *		packet. *ctx* is the context of the program. *tuple* holds
 *		addresses and ports as such a packet has them: the source is the
 *		remote side. A connection is found by all four of them, and a
 *		listener by the destination; in a **SO_REUSEPORT** group the
 *		hash chooses the socket.
 *
 *		*tuple_size* says what *tuple* holds:
 *
 *		* The size of **ipv4** in **struct bpf_sock_tuple** for IPv4.
 *		* The size of **ipv6** in **struct bpf_sock_tuple** for IPv6.
 *
 *		*netns* is the id of a network namespace, as that of *ctx* knows
 *		it (see ip-**netns**\ (8)), or:
 *
 *		**BPF_F_CURRENT_NETNS**
 *			The namespace of *ctx* itself, that is of its device or
 *			socket.
 *
 *		*flags* must be 0.
 *
 *		The socket is safe to use until its reference is released::
 *
 *			struct bpf_sock *sk;
 *			int listening = 0;
 *
 *			sk = bpf_sk_lookup_tcp(ctx, &tuple, sizeof(tuple.ipv4),
 *					       BPF_F_CURRENT_NETNS, 0);
 *			if (sk) {
 *				listening = sk->state == BPF_TCP_LISTEN;
 *				bpf_sk_release(sk);
 *			}
 *			return listening ? TC_ACT_OK : TC_ACT_SHOT;
 *
 *		:Since: Linux 4.20. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_XDP**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_SK_SKB**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**.
 *		:Licence: Any.
 *		:Acquires: A reference to the socket; release it with
 *		  **bpf_sk_release**\ ().
 *	Return
 *		A pointer to the full socket, or **NULL** if there is none, or
 *		*tuple_size*, *netns* or *flags* is not valid.
 *
 * struct bpf_sock *bpf_sk_lookup_udp(void *ctx, struct bpf_sock_tuple *tuple, u32 tuple_size, u64 netns, u64 flags)
 *	Description
 *		Looks for a UDP socket, as the kernel does for an incoming
 *		packet. *ctx* is the context of the program. *tuple* holds
 *		addresses and ports as such a packet has them: the source is the
 *		remote side. In a **SO_REUSEPORT** group the hash chooses the
 *		socket.
 *
 *		*tuple_size* says what *tuple* holds:
 *
 *		* The size of **ipv4** in **struct bpf_sock_tuple** for IPv4.
 *		* The size of **ipv6** in **struct bpf_sock_tuple** for IPv6.
 *
 *		*netns* is the id of a network namespace, as that of *ctx* knows
 *		it (see ip-**netns**\ (8)), or:
 *
 *		**BPF_F_CURRENT_NETNS**
 *			The namespace of *ctx* itself, that is of its device or
 *			socket.
 *
 *		*flags* must be 0. See **bpf_sk_lookup_tcp**\ () for an example.
 *
 *		:Since: Linux 4.20. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_XDP**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_SK_SKB**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**.
 *		:Licence: Any.
 *		:Acquires: A reference to the socket; release it with
 *		  **bpf_sk_release**\ ().
 *	Return
 *		A pointer to the full socket, or **NULL** if there is none, or
 *		*tuple_size*, *netns* or *flags* is not valid.
 *
 * long bpf_sk_release(struct bpf_sock *sock)
 *	Description
 *		Releases the reference to *sock* that **bpf_sk_lookup_tcp**\ (),
 *		**bpf_sk_lookup_udp**\ (), **bpf_skc_lookup_tcp**\ () or
 *		**bpf_map_lookup_elem**\ () took. The program must not use the
 *		socket any more, nor what it derived from it by
 *		**bpf_sk_fullsock**\ () or **bpf_tcp_sock**\ (). Every path
 *		through the program releases every reference exactly once.
 *
 *		:Since: Linux 4.20. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_XDP**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_SK_SKB**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**.
 *		:Licence: Any.
 *		:Releases: The reference to *sock*.
 *	Return
 *		Always 0.
 *
 * long bpf_map_push_elem(struct bpf_map *map, const void *value, u64 flags)
 *	Description
 *		Adds a copy of the value at *value* to *map*. *flags* is 0 or:
 *
 *		**BPF_EXIST**
 *			Makes room by dropping the oldest element if the map is
 *			full.
 *
 *		:Since: Linux 4.20. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_QUEUE** or **BPF_MAP_TYPE_STACK**.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* holds another bit.
 *		**-E2BIG**
 *			The map is full.
 *		**-EBUSY**
 *			The call interrupted another one that held the map's
 *			lock.
 *
 * long bpf_map_pop_elem(struct bpf_map *map, void *value)
 *	Description
 *		Removes an element from *map* and copies it to *value*: the
 *		oldest from a map of type **BPF_MAP_TYPE_QUEUE**, the newest
 *		from one of type **BPF_MAP_TYPE_STACK**.
 *
 *		:Since: Linux 4.20. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_QUEUE** or **BPF_MAP_TYPE_STACK**.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-ENOENT**
 *			The map is empty; *value* is filled with zeros.
 *		**-EBUSY**
 *			The call interrupted another one that held the map's
 *			lock.
 *
 * long bpf_map_peek_elem(struct bpf_map *map, void *value)
 *	Description
 *		Copies to *value* the element of *map* that
 *		**bpf_map_pop_elem**\ () would remove, and leaves it there.
 *
 *		:Since: Linux 4.20. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_QUEUE** or **BPF_MAP_TYPE_STACK**.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-ENOENT**
 *			The map is empty; *value* is filled with zeros.
 *		**-EBUSY**
 *			The call interrupted another one that held the map's
 *			lock.
 *
 * long bpf_msg_push_data(struct sk_msg_buff *msg, u32 start, u32 len, u64 flags)
 *	Description
 *		Inserts *len* bytes into the message *msg*, *start* bytes from
 *		its beginning. The bytes are not set; the program brings them
 *		into direct access by **bpf_msg_pull_data**\ () and writes them.
 *		*flags* must be 0.
 *
 *		:Since: Linux 4.20. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SK_MSG** only.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* is not 0, or *start* is past the end of the
 *			message.
 *		**-ENOMEM**
 *			There was no memory for the bytes.
 *
 * long bpf_msg_pop_data(struct sk_msg_buff *msg, u32 start, u32 len, u64 flags)
 *	Description
 *		Removes *len* bytes from the message *msg*, *start* bytes from
 *		its beginning. *flags* must be 0.
 *
 *		:Since: Linux 5.0. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SK_MSG** only.
 *		:Licence: Any.
 *		:Invalidates: All pointers into the packet; check them anew.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* is not 0, or the message does not have all these
 *			bytes.
 *		**-ENOMEM**
 *			There was no memory for splitting the message.
 *
 * long bpf_rc_pointer_rel(void *ctx, s32 rel_x, s32 rel_y)
 *	Description
 *		Reports that the pointer of the remote control was moved, by
 *		*rel_x* to the right and *rel_y* downwards. *ctx* is the context
 *		of the program.
 *
 *		:Since: Linux 5.0. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_LIRC_MODE2** only.
 *		:Licence: GPL-compatible only.
 *	Return
 *		Always 0.
 *
 * long bpf_spin_lock(struct bpf_spin_lock *lock)
 *	Description
 *		Acquires *lock*, a member of the value of a map; waits until it
 *		is free. User space acquires it by **BPF_F_LOCK**.
 *
 *		The verifier enforces these rules:
 *
 *		* There is one lock in a value, at its top level, and the map
 *		  has BTF. In Linux 5.8 the map is a hash table, an array, or
 *		  storage of cgroups or sockets.
 *		* A program holds one lock at a time, and every path calls
 *		  **bpf_spin_unlock**\ ().
 *		* While the lock is held, no helper and no function is called.
 *		* Socket filters, tracing programs and sleepable ones cannot use
 *		  maps with locks.
 *		* The lock itself is not read or written directly.
 *
 *		For example::
 *
 *			struct state *s = bpf_map_lookup_elem(&states, &key);
 *
 *			if (!s)
 *				return TC_ACT_OK;
 *			bpf_spin_lock(&s->lock);
 *			s->packets++;
 *			s->bytes += skb->len;
 *			bpf_spin_unlock(&s->lock);
 *			return TC_ACT_OK;
 *
 *		:Since: Linux 5.1. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Needs: **CAP_BPF**.
 *	Return
 *		Nothing that a program could use. Despite its prototype, the
 *		verifier holds the result to be undefined.
 *
 * long bpf_spin_unlock(struct bpf_spin_lock *lock)
 *	Description
 *		Releases *lock*, which **bpf_spin_lock**\ () acquired.
 *
 *		:Since: Linux 5.1. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Needs: **CAP_BPF**.
 *	Return
 *		Nothing that a program could use. Despite its prototype, the
 *		verifier holds the result to be undefined.
 *
 * struct bpf_sock *bpf_sk_fullsock(struct bpf_sock *sk)
 *	Description
 *		Checks whether *sk* is a full socket, and neither a connection
 *		request nor a socket in TIME-WAIT. Only a full socket has all
 *		fields of **struct bpf_sock**.
 *
 *		The result is another pointer to the same socket. If *sk* came
 *		with a reference, both are invalid once it is released.
 *
 *		:Since: Linux 5.1. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**.
 *		:Licence: Any.
 *	Return
 *		A pointer to the full socket, or **NULL** if *sk* is not one.
 *
 * struct bpf_tcp_sock *bpf_tcp_sock(struct bpf_sock *sk)
 *	Description
 *		Gives access to the TCP state of *sk*. If *sk* came with a
 *		reference, the result is invalid, too, once it is released.
 *
 *		For example::
 *
 *			struct bpf_sock *sk = skb->sk;
 *			struct bpf_tcp_sock *tp;
 *
 *			if (!sk)
 *				return 1;
 *			tp = bpf_tcp_sock(sk);
 *			if (tp)
 *				record(tp->srtt_us >> 3);
 *			return 1;
 *
 *		:Since: Linux 5.1. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_SOCK_OPS**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCKOPT**.
 *		:Licence: Any.
 *	Return
 *		A pointer to the **struct bpf_tcp_sock**, or **NULL** if *sk* is
 *		not a full TCP socket.
 *
 * long bpf_skb_ecn_set_ce(struct sk_buff *skb)
 *	Description
 *		Marks the packet *skb* as having met congestion (CE), if it is
 *		marked as ECN-capable (ECT). It works for IPv4 and IPv6.
 *
 *		:Since: Linux 5.1. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**.
 *		:Licence: Any.
 *	Return
 *		1 if the packet is marked CE, now or already before. 0 if it is
 *		not ECN-capable, is not an IP packet, or has a header that is
 *		not linear or is shared.
 *
 * struct bpf_sock *bpf_get_listener_sock(struct bpf_sock *sk)
 *	Description
 *		Returns the listening socket that *sk* belongs to: *sk* itself
 *		or, for a connection request, its listener. It takes no
 *		reference; the pointer is valid until the program ends.
 *
 *		:Since: Linux 5.1. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**.
 *		:Licence: Any.
 *	Return
 *		A pointer to the listener, or **NULL** if there is none.
 *
 * struct bpf_sock *bpf_skc_lookup_tcp(void *ctx, struct bpf_sock_tuple *tuple, u32 tuple_size, u64 netns, u64 flags)
 *	Description
 *		Looks for a TCP socket as **bpf_sk_lookup_tcp**\ () does, with
 *		*ctx*, *tuple*, *tuple_size*, *netns* and *flags* as there. It
 *		also finds sockets that are not full: connection requests and
 *		sockets in TIME-WAIT. **bpf_sk_fullsock**\ () tells them apart.
 *
 *		*netns* may be:
 *
 *		**BPF_F_CURRENT_NETNS**
 *			The namespace of *ctx* itself, that is of its device or
 *			socket.
 *
 *		:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_XDP**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_SK_SKB**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**.
 *		:Licence: Any.
 *		:Acquires: A reference to the socket; release it with
 *		  **bpf_sk_release**\ ().
 *	Return
 *		A pointer to the socket, or **NULL** if there is none, or
 *		*tuple_size*, *netns* or *flags* is not valid.
 *
 * long bpf_tcp_check_syncookie(struct bpf_sock *sk, void *iph, u32 iph_len, struct tcphdr *th, u32 th_len)
 *	Description
 *		Checks whether a packet answers a SYN cookie of the listening
 *		socket *sk*. *iph* points to the IPv4 or IPv6 header of the
 *		packet, of *iph_len* bytes, and *th* to its TCP header, of
 *		*th_len* bytes.
 *
 *		:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_XDP**.
 *		:Licence: GPL-compatible only.
 *	Return
 *		0 if the cookie is valid, or one of these errors:
 *
 *		**-ENOENT**
 *			The cookie is not valid, or none was sent recently.
 *		**-EINVAL**
 *			*sk* is no listener, a length is too small, cookies are
 *			turned off, or *sk* does not take that version of IP.
 *		**-EPROTONOSUPPORT**
 *			The header is neither IPv4 nor IPv6.
 *		**-ENOTSUPP**
 *			The kernel was built without SYN cookies.
 *
 * long bpf_sysctl_get_name(struct bpf_sysctl *ctx, char *buf, size_t buf_len, u64 flags)
 *	Description
 *		Copies the name of the sysctl that is being accessed to the
 *		*buf_len* bytes at *buf*, ending with NUL. It is the path below
 *		``/proc/sys``, such as net/ipv4/tcp_mem. *ctx* is the context of
 *		the program. *flags* is 0 or:
 *
 *		**BPF_F_SYSCTL_BASE_NAME**
 *			Only copies the last part of the path.
 *
 *		:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_CGROUP_SYSCTL** only.
 *		:Licence: Any.
 *	Return
 *		The number of characters copied, without the final NUL, or
 *		**-E2BIG** if there was not enough room; the name is cut then.
 *
 * long bpf_sysctl_get_current_value(struct bpf_sysctl *ctx, char *buf, size_t buf_len)
 *	Description
 *		Copies the value of the sysctl, as reading its file from the
 *		beginning gives it, to the *buf_len* bytes at *buf*, ending with
 *		NUL. *ctx* is the context of the program.
 *
 *		:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_CGROUP_SYSCTL** only.
 *		:Licence: Any.
 *	Return
 *		The number of characters copied, without the final NUL, or one
 *		of these errors:
 *
 *		**-E2BIG**
 *			There was not enough room; the value is cut.
 *		**-EINVAL**
 *			The value could not be read; *buf* is filled with zeros.
 *
 * long bpf_sysctl_get_new_value(struct bpf_sysctl *ctx, char *buf, size_t buf_len)
 *	Description
 *		Copies what user space is writing to the sysctl to the *buf_len*
 *		bytes at *buf*, ending with NUL. *ctx* is the context of the
 *		program; its **file_pos** says where in the file the data goes.
 *
 *		:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_CGROUP_SYSCTL** only.
 *		:Licence: Any.
 *	Return
 *		The number of characters copied, without the final NUL, or one
 *		of these errors:
 *
 *		**-E2BIG**
 *			There was not enough room; the value is cut.
 *		**-EINVAL**
 *			The sysctl is being read; *buf* is filled with zeros.
 *
 * long bpf_sysctl_set_new_value(struct bpf_sysctl *ctx, const char *buf, size_t buf_len)
 *	Description
 *		Replaces what user space is writing to the sysctl by the
 *		*buf_len* bytes at *buf*. It takes effect if the program allows
 *		the access. *ctx* is the context of the program; setting its
 *		**file_pos** to 0 lets the value go to the beginning of the
 *		file.
 *
 *		:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_CGROUP_SYSCTL** only.
 *		:Licence: Any.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-E2BIG**
 *			*buf_len* is larger than a page allows.
 *		**-EINVAL**
 *			The sysctl is being read, or nothing is being written.
 *
 * long bpf_strtol(const char *buf, size_t buf_len, u64 flags, long *res)
 *	Description
 *		Converts the beginning of the *buf_len* characters at *buf* to a
 *		number and stores it in *res*. White space and one minus sign
 *		may come first. *buf* need not end with NUL.
 *
 *		The five lowest bits of *flags* are the base, 8, 10 or 16, or 0
 *		to derive it from the prefix: 0x means 16, 0 means 8, and
 *		anything else 10. The other bits are 0.
 *
 *		A program that keeps a sysctl below a limit::
 *
 *			char text[16];
 *			long value;
 *
 *			if (bpf_sysctl_get_new_value(ctx, text, sizeof(text)) < 0)
 *				return 0;
 *			if (bpf_strtol(text, sizeof(text), 0, &value) < 0)
 *				return 0;
 *			return value < LIMIT;
 *
 *		:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *	Return
 *		The number of characters consumed, or one of these errors:
 *
 *		**-EINVAL**
 *			There is no number, or *flags* is not valid.
 *		**-ERANGE**
 *			The number is too large or too small.
 *
 * long bpf_strtoul(const char *buf, size_t buf_len, u64 flags, unsigned long *res)
 *	Description
 *		Converts the beginning of the *buf_len* characters at *buf* to
 *		an unsigned number and stores it in *res*. White space may come
 *		first. *buf* need not end with NUL.
 *
 *		The five lowest bits of *flags* are the base, 8, 10 or 16, or 0
 *		to derive it from the prefix: 0x means 16, 0 means 8, and
 *		anything else 10. The other bits are 0.
 *
 *		:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *	Return
 *		The number of characters consumed, or one of these errors:
 *
 *		**-EINVAL**
 *			There is no number, it is negative, or *flags* is not
 *			valid.
 *		**-ERANGE**
 *			The number is too large.
 *
 * void *bpf_sk_storage_get(struct bpf_map *map, struct bpf_sock *sk, void *value, u64 flags)
 *	Description
 *		Returns the storage of the socket *sk* in *map*, of type
 *		**BPF_MAP_TYPE_SK_STORAGE**. The storage is found from the
 *		socket itself, without a key, and is freed with the socket or
 *		the map. *sk* is a full socket; in programs of type
 *		**BPF_PROG_TYPE_CGROUP_SOCK** it is the context. In tracing
 *		programs *sk* may be **NULL**, and so is the result then.
 *
 *		*flags* is 0 or:
 *
 *		**BPF_SK_STORAGE_GET_F_CREATE**
 *			Adds the storage if there is none. It is copied from
 *			*value*, or filled with zeros if *value* is **NULL**.
 *
 *		*value* may be **NULL**.
 *
 *		For example::
 *
 *			struct bpf_sock *sk;
 *			struct stats *s;
 *
 *			if (!skb->sk)
 *				return 1;
 *			sk = bpf_sk_fullsock(skb->sk);
 *			if (!sk)
 *				return 1;
 *			s = bpf_sk_storage_get(&per_socket, sk, NULL,
 *					       BPF_SK_STORAGE_GET_F_CREATE);
 *			if (s)
 *				__sync_fetch_and_add(&s->packets, 1);
 *			return 1;
 *
 *		:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK**,
 *		  | **BPF_PROG_TYPE_SOCK_OPS**,
 *		  | **BPF_PROG_TYPE_SK_MSG**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCKOPT**,
 *		  | **BPF_PROG_TYPE_TRACING**,
 *		  | **BPF_PROG_TYPE_STRUCT_OPS**,
 *		  | **BPF_PROG_TYPE_LSM**.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_SK_STORAGE**.
 *	Return
 *		A pointer to the storage, or **NULL** if there is none, it could
 *		not be added, or *flags* is not valid.
 *
 * long bpf_sk_storage_delete(struct bpf_map *map, struct bpf_sock *sk)
 *	Description
 *		Removes the storage of the socket *sk* from *map*, of type
 *		**BPF_MAP_TYPE_SK_STORAGE**. In tracing programs *sk* may be
 *		**NULL**, which gives an error.
 *
 *		:Since: Linux 5.2. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_SOCK_OPS**,
 *		  | **BPF_PROG_TYPE_SK_MSG**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCKOPT**,
 *		  | **BPF_PROG_TYPE_TRACING**,
 *		  | **BPF_PROG_TYPE_STRUCT_OPS**,
 *		  | **BPF_PROG_TYPE_LSM**.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_SK_STORAGE**.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-ENOENT**
 *			There is nothing to remove.
 *		**-EINVAL**
 *			*sk* is not a full socket.
 *
 * long bpf_send_signal(u32 sig)
 *	Description
 *		Sends the signal *sig* to the current process; any of its
 *		threads may get it. If interrupts are disabled, the signal is
 *		sent a moment later.
 *
 *		:Since: Linux 5.3. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*sig* is no signal.
 *		**-EPERM**
 *			The current task is a kernel thread, is exiting, or is
 *			init.
 *		**-EBUSY**
 *			An earlier signal is still waiting to be sent.
 *		**-EAGAIN**
 *			There was no room for the signal; it can be tried again.
 *
 * s64 bpf_tcp_gen_syncookie(struct bpf_sock *sk, void *iph, u32 iph_len, struct tcphdr *th, u32 th_len)
 *	Description
 *		Makes a SYN cookie for a packet that asks the listening socket
 *		*sk* for a connection. *iph* points to the IPv4 or IPv6 header
 *		of the packet, of *iph_len* bytes, and *th* to its TCP header,
 *		of *th_len* bytes, options included. The program sends the
 *		SYN-ACK itself; the kernel keeps no state until the client
 *		answers it.
 *
 *		:Since: Linux 5.4. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_XDP**.
 *		:Licence: GPL-compatible only.
 *	Return
 *		The cookie, which is the initial sequence number, in the lower
 *		32 bits and the MSS to offer in the 16 bits above, or one of
 *		these errors:
 *
 *		**-EINVAL**
 *			*sk* is no listener, a length does not fit, the packet
 *			is no SYN, or *sk* does not take that version of IP.
 *		**-ENOENT**
 *			Cookies are turned off, or this SYN needs none.
 *		**-EOPNOTSUPP**
 *			The kernel was built without SYN cookies.
 *		**-EPROTONOSUPPORT**
 *			The header is neither IPv4 nor IPv6.
 *
 * long bpf_skb_output(void *ctx, struct bpf_map *map, u64 flags, void *data, u64 size)
 *	Description
 *		Writes a record with *size* bytes from *data* to a perf buffer,
 *		as **bpf_perf_event_output**\ () does. *ctx* is a **struct
 *		sk_buff** of the kernel, which tracing programs get from the
 *		function they are attached to. *map* is of type
 *		**BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
 *
 *		*flags* is made of these parts:
 *
 *		**BPF_F_INDEX_MASK**
 *			The index of the event in *map*.
 *		**BPF_F_CURRENT_CPU**
 *			As the index: the number of the current CPU.
 *		**BPF_F_CTXLEN_MASK**
 *			The number of bytes of the packet to append to the data,
 *			shifted left by 32.
 *
 *		:Since: Linux 5.5. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_TRACING** and **BPF_PROG_TYPE_LSM**.
 *		:Licence: GPL-compatible only.
 *		:Maps: **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* holds another bit, or the event is of another
 *			kind.
 *		**-E2BIG**
 *			The index is past the end of *map*.
 *		**-ENOENT**
 *			There is no event at that index.
 *		**-EOPNOTSUPP**
 *			The event belongs to another CPU.
 *		**-EFAULT**
 *			The packet is shorter than *flags* says.
 *		**-ENOSPC**
 *			The buffer is full.
 *		**-EBUSY**
 *			Too many such calls interrupted each other.
 *
 * long bpf_probe_read_user(void *dst, u32 size, const void *unsafe_ptr)
 *	Description
 *		Copies *size* bytes from the address *unsafe_ptr* of the current
 *		process to *dst*. Pages that are not in memory are not faulted
 *		in and count as unreadable.
 *
 *		:Since: Linux 5.5. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: GPL-compatible only.
 *		:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *	Return
 *		0 on success, or **-EFAULT** if not all bytes could be read;
 *		*dst* is filled with zeros then.
 *
 * long bpf_probe_read_kernel(void *dst, u32 size, const void *unsafe_ptr)
 *	Description
 *		Copies *size* bytes from the address *unsafe_ptr* of the kernel
 *		to *dst*. It serves to follow pointers that the verifier does
 *		not let the program dereference.
 *
 *		For example::
 *
 *			struct task_struct *task, *parent;
 *
 *			task = (void *)bpf_get_current_task();
 *			bpf_probe_read_kernel(&parent, sizeof(parent),
 *					      &task->real_parent);
 *
 *		:Since: Linux 5.5. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: GPL-compatible only.
 *		:Needs: **CAP_BPF** and **CAP_PERFMON**, and a kernel that is
 *		  not locked down against reads of kernel memory.
 *	Return
 *		0 on success, otherwise a negative error, such as **-EFAULT** if
 *		not all bytes could be read; *dst* is filled with zeros then.
 *
 * long bpf_probe_read_user_str(void *dst, u32 size, const void *unsafe_ptr)
 *	Description
 *		Copies the string at the address *unsafe_ptr* of the current
 *		process to the *size* bytes at *dst*. A string that is too long
 *		is truncated; the copy always ends with NUL. Bytes behind that
 *		NUL are left alone.
 *
 *		The result allows to pass on no more than the bytes of the
 *		string::
 *
 *			long len;
 *
 *			len = bpf_probe_read_user_str(buf, sizeof(buf), name);
 *			if (len > 0)
 *				bpf_ringbuf_output(&names, buf, len, 0);
 *
 *		:Since: Linux 5.5. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: GPL-compatible only.
 *		:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *	Return
 *		The number of bytes copied, the final NUL included, or
 *		**-EFAULT** if the address cannot be read; *dst* is filled with
 *		zeros then.
 *
 * long bpf_probe_read_kernel_str(void *dst, u32 size, const void *unsafe_ptr)
 *	Description
 *		Copies the string at the address *unsafe_ptr* of the kernel to
 *		the *size* bytes at *dst*. A string that is too long is
 *		truncated; the copy always ends with NUL. Bytes behind that NUL
 *		are left alone.
 *
 *		:Since: Linux 5.5. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: GPL-compatible only.
 *		:Needs: **CAP_BPF** and **CAP_PERFMON**, and a kernel that is
 *		  not locked down against reads of kernel memory.
 *	Return
 *		The number of bytes copied, the final NUL included, or a
 *		negative error, such as **-EFAULT** if the address cannot be
 *		read; *dst* is filled with zeros then.
 *
 * long bpf_tcp_send_ack(void *tp, u32 rcv_nxt)
 *	Description
 *		Sends an acknowledgement up to *rcv_nxt* for the connection
 *		*tp*, a **struct tcp_sock** of the kernel. It serves congestion
 *		control that must acknowledge at once, as DCTCP does.
 *
 *		:Since: Linux 5.6. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_STRUCT_OPS** only.
 *		:Licence: Any.
 *	Return
 *		Always 0.
 *
 * long bpf_send_signal_thread(u32 sig)
 *	Description
 *		Sends the signal *sig* to the current thread. If interrupts are
 *		disabled, the signal is sent a moment later.
 *
 *		:Since: Linux 5.6. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Needs: **CAP_BPF** and **CAP_PERFMON**.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*sig* is no signal.
 *		**-EPERM**
 *			The current task is a kernel thread, is exiting, or is
 *			init.
 *		**-EBUSY**
 *			An earlier signal is still waiting to be sent.
 *		**-EAGAIN**
 *			There was no room for the signal; it can be tried again.
 *
 * u64 bpf_jiffies64(void)
 *	Description
 *		Reads the kernel's coarse clock, which counts **CONFIG_HZ**
 *		times a second. It is cheaper to read than
 *		**bpf_ktime_get_ns**\ (), and TCP uses it for timestamps.
 *
 *		:Since: Linux 5.6. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Needs: **CAP_BPF**.
 *	Return
 *		The number of ticks, of 64 bits.
 *
 * long bpf_read_branch_records(struct bpf_perf_event_data *ctx, void *buf, u32 size, u64 flags)
 *	Description
 *		Copies the branches that the CPU recorded before the perf event
 *		to the *size* bytes at *buf*, the latest first. Each is a
 *		**struct perf_branch_entry**, and *size* is a multiple of its
 *		size. The event must have been opened with
 *		**PERF_SAMPLE_BRANCH_STACK**. *ctx* is the context of the
 *		program.
 *
 *		*flags* is 0 or:
 *
 *		**BPF_F_GET_BRANCH_RECORDS_SIZE**
 *			Copies nothing, and returns how many bytes there are.
 *			*buf* may be **NULL** then.
 *
 *		:Since: Linux 5.7. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_PERF_EVENT** only.
 *		:Licence: GPL-compatible only.
 *	Return
 *		The number of bytes copied, with
 *		**BPF_F_GET_BRANCH_RECORDS_SIZE** the number that there are, or
 *		one of these errors:
 *
 *		**-EINVAL**
 *			*flags* or *size* is not valid, or *buf* is missing
 *			although it is needed. In Linux 5.8 also if the event
 *			was opened without branches.
 *		**-ENOENT**
 *			The machine does not record branches. In later kernels
 *			also if the event was opened without them.
 *
 * long bpf_get_ns_current_pid_tgid(u64 dev, u64 ino, struct bpf_pidns_info *nsdata, u32 size)
 *	Description
 *		Stores the ids of the current thread and process, as its pid
 *		namespace numbers them, in *nsdata*. *dev* and *ino* identify
 *		that namespace: they are the device and the inode number of
 *		``/proc/self/ns/pid``, as **stat**\ (2) gives them to user
 *		space. *size* is the size of **struct bpf_pidns_info**.
 *
 *		With *dev* and *ino* from user space, in constants of the
 *		program::
 *
 *			struct bpf_pidns_info ids;
 *
 *			if (bpf_get_ns_current_pid_tgid(dev, ino, &ids, sizeof(ids)))
 *				return 0;
 *			count(ids.tgid);
 *
 *		:Since: Linux 5.7. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *	Return
 *		0 on success, or one of these errors, with *nsdata* filled with
 *		zeros:
 *
 *		**-EINVAL**
 *			The current task is in another namespace, or *dev* or
 *			*size* is not valid.
 *		**-ENOENT**
 *			The current task has no pid namespace any more.
 *
 * long bpf_xdp_output(void *ctx, struct bpf_map *map, u64 flags, void *data, u64 size)
 *	Description
 *		Writes a record with *size* bytes from *data* to a perf buffer,
 *		as **bpf_perf_event_output**\ () does. *ctx* is a **struct
 *		xdp_buff** of the kernel, which tracing programs get from the
 *		function or the XDP program they are attached to. *map* is of
 *		type **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
 *
 *		*flags* is made of these parts:
 *
 *		**BPF_F_INDEX_MASK**
 *			The index of the event in *map*.
 *		**BPF_F_CURRENT_CPU**
 *			As the index: the number of the current CPU.
 *		**BPF_F_CTXLEN_MASK**
 *			The number of bytes of the frame to append to the data,
 *			shifted left by 32.
 *
 *		:Since: Linux 5.7. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_TRACING** and **BPF_PROG_TYPE_LSM**.
 *		:Licence: GPL-compatible only.
 *		:Maps: **BPF_MAP_TYPE_PERF_EVENT_ARRAY**.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* holds another bit, or the event is of another
 *			kind.
 *		**-E2BIG**
 *			The index is past the end of *map*.
 *		**-ENOENT**
 *			There is no event at that index.
 *		**-EOPNOTSUPP**
 *			The event belongs to another CPU.
 *		**-EFAULT**
 *			The frame is shorter than *flags* says.
 *		**-ENOSPC**
 *			The buffer is full.
 *		**-EBUSY**
 *			Too many such calls interrupted each other.
 *
 * u64 bpf_get_netns_cookie(void *ctx)
 *	Description
 *		Returns the cookie of the network namespace that the socket of
 *		*ctx* belongs to: a number that no other namespace gets before
 *		the next boot. *ctx* is the context of the program. *ctx* may be
 *		**NULL**, which stands for the initial network namespace.
 *
 *		:Since: Linux 5.7. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SOCKET_FILTER**,
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_CGROUP_SKB**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK**,
 *		  | **BPF_PROG_TYPE_SOCK_OPS**,
 *		  | **BPF_PROG_TYPE_SK_MSG**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCK_ADDR**,
 *		  | **BPF_PROG_TYPE_CGROUP_SOCKOPT**.
 *		:Licence: Any.
 *	Return
 *		The cookie.
 *
 * u64 bpf_get_current_ancestor_cgroup_id(int ancestor_level)
 *	Description
 *		Returns the id of an ancestor of the cgroup (version 2) that the
 *		current task belongs to. *ancestor_level* is 0 for the root, 1
 *		for its children, and so on; the level of the cgroup itself
 *		yields its own id, as **bpf_get_current_cgroup_id**\ () does.
 *
 *		:Since: Linux 5.7. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Needs: **CAP_BPF**.
 *	Return
 *		The id, or 0 if the cgroup has no ancestor at that level.
 *
 * long bpf_sk_assign(struct sk_buff *skb, struct bpf_sock *sk, u64 flags)
 *	Description
 *		Steers the packet *skb*, which is coming in, to the socket *sk*:
 *		the stack delivers it there without looking for a socket itself.
 *		The socket need not be bound to the packet's destination, so
 *		that one listener can serve many addresses. It works at ingress
 *		only, and the packet must be routed to this machine. *flags*
 *		must be 0.
 *
 *		The packet takes a reference of its own, so that the program
 *		releases the one it holds::
 *
 *			struct bpf_sock *sk;
 *			long err;
 *
 *			sk = bpf_skc_lookup_tcp(skb, &proxy, sizeof(proxy.ipv4),
 *						BPF_F_CURRENT_NETNS, 0);
 *			if (!sk)
 *				return TC_ACT_SHOT;
 *			err = bpf_sk_assign(skb, sk, 0);
 *			bpf_sk_release(sk);
 *			return err ? TC_ACT_SHOT : TC_ACT_OK;
 *
 *		:Since: Linux 5.7. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_SCHED_CLS** and
 *		  **BPF_PROG_TYPE_SCHED_ACT**.
 *		:Licence: Any.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			*flags* is not 0.
 *		**-ENOENT**
 *			The socket is going away.
 *		**-ENETUNREACH**
 *			The socket is in another network namespace.
 *		**-EOPNOTSUPP**
 *			The packet is not coming in.
 *		**-ESOCKTNOSUPPORT**
 *			Sockets of this kind cannot be chosen; in Linux 5.8
 *			those of **SO_REUSEPORT** groups.
 *
 * u64 bpf_ktime_get_boot_ns(void)
 *	Description
 *		Reads the time since boot, the time for which the system was
 *		suspended included. It is the **CLOCK_BOOTTIME** of
 *		**clock_gettime**\ (2).
 *
 *		:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *	Return
 *		The time in nanoseconds.
 *
 * long bpf_seq_printf(struct seq_file *m, const char *fmt, u32 fmt_size, const void *data, u32 data_len)
 *	Description
 *		Writes formatted text to the output of an iterator. *m* is the
 *		output, which the context of the program holds. *fmt* is a
 *		format of *fmt_size* bytes, the final NUL included, and *data*
 *		an array with its arguments: *data_len* bytes, 8 for each of at
 *		most 12. *data* may be **NULL** with a length of 0.
 *
 *		Linux 5.8 knows the conversions **%d**, **%i**, **%u** and
 *		**%x**, alone or with **l** or **ll**, with widths and flags,
 *		and these:
 *
 *		* **%s** for a string in the kernel; one that cannot be read
 *		  appears empty.
 *		* **%p**, **%pK** and **%px** for a pointer.
 *		* **%pi4**, **%pI4**, **%pi6** and **%pI6** for the IP address
 *		  to which a pointer leads.
 *
 *		For example::
 *
 *			static const char fmt[] = "%8u %8u\n";
 *			__u64 args[] = { task->tgid, task->pid };
 *
 *			bpf_seq_printf(ctx->meta->seq, fmt, sizeof(fmt),
 *				       args, sizeof(args));
 *
 *		:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_TRACING** and **BPF_PROG_TYPE_LSM**.
 *		:Licence: GPL-compatible only.
 *	Return
 *		0 on success, or one of these errors:
 *
 *		**-EINVAL**
 *			The format is not understood, or *data_len* is no
 *			multiple of 8 or does not match it.
 *		**-E2BIG**
 *			There are too many arguments.
 *		**-EOVERFLOW**
 *			The text did not fit; the kernel calls the program again
 *			for this object, with more room.
 *		**-EBUSY**
 *			Too many such calls interrupted each other.
 *
 * long bpf_seq_write(struct seq_file *m, const void *data, u32 len)
 *	Description
 *		Writes the *len* bytes at *data* to the output of an iterator.
 *		*m* is the output, which the context of the program holds.
 *
 *		:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_TRACING** and **BPF_PROG_TYPE_LSM**.
 *		:Licence: GPL-compatible only.
 *	Return
 *		0 on success, or **-EOVERFLOW** if they did not fit; the kernel
 *		calls the program again for this object, with more room.
 *
 * u64 bpf_sk_cgroup_id(struct bpf_sock *sk)
 *	Description
 *		Returns the id of the cgroup (version 2) that the socket *sk*
 *		belongs to. It is the number that **name_to_handle_at**\ (2)
 *		gives for the cgroup's directory. A connection request counts as
 *		its listener.
 *
 *		:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_CGROUP_SKB** only.
 *		:Licence: Any.
 *	Return
 *		The id, or 0 if *sk* is not a full socket.
 *
 * u64 bpf_sk_ancestor_cgroup_id(struct bpf_sock *sk, int ancestor_level)
 *	Description
 *		Returns the id of an ancestor of the cgroup (version 2) that the
 *		socket *sk* belongs to. *ancestor_level* is 0 for the root, 1
 *		for its children, and so on; the level of the cgroup itself
 *		yields its own id, as **bpf_sk_cgroup_id**\ () does.
 *
 *		:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 *		:Programs: **BPF_PROG_TYPE_CGROUP_SKB** only.
 *		:Licence: Any.
 *	Return
 *		The id, or 0 if *sk* is not a full socket or its cgroup has no
 *		ancestor at that level.
 *
 * long bpf_ringbuf_output(void *ringbuf, void *data, u64 size, u64 flags)
 *	Description
 *		Copies *size* bytes from *data* into a new record of the ring
 *		buffer *ringbuf* and hands it to user space. *ringbuf* is a map
 *		of type **BPF_MAP_TYPE_RINGBUF**. Records keep the order in
 *		which programs on all CPUs reserved them.
 *
 *		*flags* controls the wakeup of the reader. 0 wakes it only if it
 *		has consumed all earlier records, and so may be waiting for this
 *		one; otherwise *flags* is one of:
 *
 *		**BPF_RB_NO_WAKEUP**
 *			Never wakes the reader. It finds the record at the next
 *			wakeup, or when it polls by itself.
 *		**BPF_RB_FORCE_WAKEUP**
 *			Always wakes the reader.
 *
 *		**bpf_ringbuf_reserve**\ () avoids the copy by letting the
 *		program fill the record in place.
 *
 *		For example::
 *
 *			struct event e = {
 *				.pid = bpf_get_current_pid_tgid() >> 32,
 *			};
 *
 *			if (bpf_ringbuf_output(&events, &e, sizeof(e), 0))
 *				count_lost();
 *
 *		:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
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
 *		exactly once. Until then user space can read neither this record
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
 *		:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
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
 *		Submits a record to user space. *data* is the pointer that
 *		**bpf_ringbuf_reserve**\ () returned; the program must not use
 *		it any more.
 *
 *		*flags* controls the wakeup of the reader. 0 wakes it only if it
 *		has consumed all earlier records, and so may be waiting for this
 *		one; otherwise *flags* is one of:
 *
 *		**BPF_RB_NO_WAKEUP**
 *			Never wakes the reader. It finds the record at the next
 *			wakeup, or when it polls by itself.
 *		**BPF_RB_FORCE_WAKEUP**
 *			Always wakes the reader.
 *
 *		:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Releases: The record at *data*.
 *	Return
 *		Nothing.
 *
 * void bpf_ringbuf_discard(void *data, u64 flags)
 *	Description
 *		Discards a record: user space skips it. *data* is the pointer
 *		that **bpf_ringbuf_reserve**\ () returned; the program must not
 *		use it any more. The room in the buffer is free again once the
 *		reader has skipped it.
 *
 *		*flags* controls the wakeup of the reader. 0 wakes it only if it
 *		has consumed all earlier records, and so may be waiting for this
 *		one; otherwise *flags* is one of:
 *
 *		**BPF_RB_NO_WAKEUP**
 *			Never wakes the reader.
 *		**BPF_RB_FORCE_WAKEUP**
 *			Always wakes the reader.
 *
 *		:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Releases: The record at *data*.
 *	Return
 *		Nothing.
 *
 * u64 bpf_ringbuf_query(void *ringbuf, u64 flags)
 *	Description
 *		Reads one property of *ringbuf*, a map of type
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
 *		The number is a snapshot: other CPUs and the reader may change
 *		it before the program sees it. It serves heuristics, such as how
 *		often to wake the reader, but nothing that has to be exact.
 *
 *		Waking the reader once there is enough to read::
 *
 *			__u64 flags = BPF_RB_NO_WAKEUP;
 *
 *			if (bpf_ringbuf_query(&events, BPF_RB_AVAIL_DATA) > BATCH)
 *				flags = BPF_RB_FORCE_WAKEUP;
 *			bpf_ringbuf_submit(e, flags);
 *
 *		:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 *		:Programs: All types except **BPF_PROG_TYPE_LIRC_MODE2** and
 *		  **BPF_PROG_TYPE_EXT**.
 *		:Licence: Any.
 *		:Maps: **BPF_MAP_TYPE_RINGBUF**.
 *	Return
 *		The number asked for, or 0 if *flags* is none of the above.
 *
 * long bpf_csum_level(struct sk_buff *skb, u64 level)
 *	Description
 *		Adapts the number of checksums of *skb* that count as verified
 *		by the device, after the program has added or removed headers
 *		that carry one. The number only means something while the packet
 *		is marked **CHECKSUM_UNNECESSARY**. Checksums of TCP, UDP, GRE,
 *		SCTP and FCoE count.
 *
 *		*level* is one of:
 *
 *		**BPF_CSUM_LEVEL_QUERY**
 *			Changes nothing and returns the level: 0 for one
 *			verified checksum, up to 3 for four.
 *		**BPF_CSUM_LEVEL_INC**
 *			Adds one, after a header with a checksum was added. A
 *			packet that is **CHECKSUM_NONE** becomes
 *			**CHECKSUM_UNNECESSARY**.
 *		**BPF_CSUM_LEVEL_DEC**
 *			Subtracts one, after such a header was removed. At 0 the
 *			packet becomes **CHECKSUM_NONE**.
 *		**BPF_CSUM_LEVEL_RESET**
 *			Resets the level: the packet becomes **CHECKSUM_NONE**,
 *			and the stack verifies checksums itself.
 *
 *		A program that removes the headers of a UDP tunnel keeps the
 *		inner checksum verified this way::
 *
 *			int len = sizeof(struct tunnel);
 *
 *			if (bpf_skb_adjust_room(skb, -len, BPF_ADJ_ROOM_MAC,
 *						BPF_F_ADJ_ROOM_NO_CSUM_RESET))
 *				return TC_ACT_SHOT;
 *			bpf_csum_level(skb, BPF_CSUM_LEVEL_DEC);
 *
 *		:Since: Linux 5.8. The rest of this list is as of Linux 7.2.
 *		:Programs:
 *		  | **BPF_PROG_TYPE_SCHED_CLS**,
 *		  | **BPF_PROG_TYPE_SCHED_ACT**,
 *		  | **BPF_PROG_TYPE_LWT_XMIT**.
 *		:Licence: Any.
 *	Return
 *		0 on success, with **BPF_CSUM_LEVEL_QUERY** the level, or one of
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
	FN(probe_read, 4, ##ctx)					\
	FN(ktime_get_ns, 5, ##ctx)					\
	FN(trace_printk, 6, ##ctx)					\
	FN(get_prandom_u32, 7, ##ctx)					\
	FN(get_smp_processor_id, 8, ##ctx)				\
	FN(skb_store_bytes, 9, ##ctx)					\
	FN(l3_csum_replace, 10, ##ctx)					\
	FN(l4_csum_replace, 11, ##ctx)					\
	FN(tail_call, 12, ##ctx)					\
	FN(clone_redirect, 13, ##ctx)					\
	FN(get_current_pid_tgid, 14, ##ctx)				\
	FN(get_current_uid_gid, 15, ##ctx)				\
	FN(get_current_comm, 16, ##ctx)					\
	FN(get_cgroup_classid, 17, ##ctx)				\
	FN(skb_vlan_push, 18, ##ctx)					\
	FN(skb_vlan_pop, 19, ##ctx)					\
	FN(skb_get_tunnel_key, 20, ##ctx)				\
	FN(skb_set_tunnel_key, 21, ##ctx)				\
	FN(perf_event_read, 22, ##ctx)					\
	FN(redirect, 23, ##ctx)						\
	FN(get_route_realm, 24, ##ctx)					\
	FN(perf_event_output, 25, ##ctx)				\
	FN(skb_load_bytes, 26, ##ctx)					\
	FN(get_stackid, 27, ##ctx)					\
	FN(csum_diff, 28, ##ctx)					\
	FN(skb_get_tunnel_opt, 29, ##ctx)				\
	FN(skb_set_tunnel_opt, 30, ##ctx)				\
	FN(skb_change_proto, 31, ##ctx)					\
	FN(skb_change_type, 32, ##ctx)					\
	FN(skb_under_cgroup, 33, ##ctx)					\
	FN(get_hash_recalc, 34, ##ctx)					\
	FN(get_current_task, 35, ##ctx)					\
	FN(probe_write_user, 36, ##ctx)					\
	FN(current_task_under_cgroup, 37, ##ctx)			\
	FN(skb_change_tail, 38, ##ctx)					\
	FN(skb_pull_data, 39, ##ctx)					\
	FN(csum_update, 40, ##ctx)					\
	FN(set_hash_invalid, 41, ##ctx)					\
	FN(get_numa_node_id, 42, ##ctx)					\
	FN(skb_change_head, 43, ##ctx)					\
	FN(xdp_adjust_head, 44, ##ctx)					\
	FN(probe_read_str, 45, ##ctx)					\
	FN(get_socket_cookie, 46, ##ctx)				\
	FN(get_socket_uid, 47, ##ctx)					\
	FN(set_hash, 48, ##ctx)						\
	FN(setsockopt, 49, ##ctx)					\
	FN(skb_adjust_room, 50, ##ctx)					\
	FN(redirect_map, 51, ##ctx)					\
	FN(sk_redirect_map, 52, ##ctx)					\
	FN(sock_map_update, 53, ##ctx)					\
	FN(xdp_adjust_meta, 54, ##ctx)					\
	FN(perf_event_read_value, 55, ##ctx)				\
	FN(perf_prog_read_value, 56, ##ctx)				\
	FN(getsockopt, 57, ##ctx)					\
	FN(override_return, 58, ##ctx)					\
	FN(sock_ops_cb_flags_set, 59, ##ctx)				\
	FN(msg_redirect_map, 60, ##ctx)					\
	FN(msg_apply_bytes, 61, ##ctx)					\
	FN(msg_cork_bytes, 62, ##ctx)					\
	FN(msg_pull_data, 63, ##ctx)					\
	FN(bind, 64, ##ctx)						\
	FN(xdp_adjust_tail, 65, ##ctx)					\
	FN(skb_get_xfrm_state, 66, ##ctx)				\
	FN(get_stack, 67, ##ctx)					\
	FN(skb_load_bytes_relative, 68, ##ctx)				\
	FN(fib_lookup, 69, ##ctx)					\
	FN(sock_hash_update, 70, ##ctx)					\
	FN(msg_redirect_hash, 71, ##ctx)				\
	FN(sk_redirect_hash, 72, ##ctx)					\
	FN(lwt_push_encap, 73, ##ctx)					\
	FN(lwt_seg6_store_bytes, 74, ##ctx)				\
	FN(lwt_seg6_adjust_srh, 75, ##ctx)				\
	FN(lwt_seg6_action, 76, ##ctx)					\
	FN(rc_repeat, 77, ##ctx)					\
	FN(rc_keydown, 78, ##ctx)					\
	FN(skb_cgroup_id, 79, ##ctx)					\
	FN(get_current_cgroup_id, 80, ##ctx)				\
	FN(get_local_storage, 81, ##ctx)				\
	FN(sk_select_reuseport, 82, ##ctx)				\
	FN(skb_ancestor_cgroup_id, 83, ##ctx)				\
	FN(sk_lookup_tcp, 84, ##ctx)					\
	FN(sk_lookup_udp, 85, ##ctx)					\
	FN(sk_release, 86, ##ctx)					\
	FN(map_push_elem, 87, ##ctx)					\
	FN(map_pop_elem, 88, ##ctx)					\
	FN(map_peek_elem, 89, ##ctx)					\
	FN(msg_push_data, 90, ##ctx)					\
	FN(msg_pop_data, 91, ##ctx)					\
	FN(rc_pointer_rel, 92, ##ctx)					\
	FN(spin_lock, 93, ##ctx)					\
	FN(spin_unlock, 94, ##ctx)					\
	FN(sk_fullsock, 95, ##ctx)					\
	FN(tcp_sock, 96, ##ctx)						\
	FN(skb_ecn_set_ce, 97, ##ctx)					\
	FN(get_listener_sock, 98, ##ctx)				\
	FN(skc_lookup_tcp, 99, ##ctx)					\
	FN(tcp_check_syncookie, 100, ##ctx)				\
	FN(sysctl_get_name, 101, ##ctx)					\
	FN(sysctl_get_current_value, 102, ##ctx)			\
	FN(sysctl_get_new_value, 103, ##ctx)				\
	FN(sysctl_set_new_value, 104, ##ctx)				\
	FN(strtol, 105, ##ctx)						\
	FN(strtoul, 106, ##ctx)						\
	FN(sk_storage_get, 107, ##ctx)					\
	FN(sk_storage_delete, 108, ##ctx)				\
	FN(send_signal, 109, ##ctx)					\
	FN(tcp_gen_syncookie, 110, ##ctx)				\
	FN(skb_output, 111, ##ctx)					\
	FN(probe_read_user, 112, ##ctx)					\
	FN(probe_read_kernel, 113, ##ctx)				\
	FN(probe_read_user_str, 114, ##ctx)				\
	FN(probe_read_kernel_str, 115, ##ctx)				\
	FN(tcp_send_ack, 116, ##ctx)					\
	FN(send_signal_thread, 117, ##ctx)				\
	FN(jiffies64, 118, ##ctx)					\
	FN(read_branch_records, 119, ##ctx)				\
	FN(get_ns_current_pid_tgid, 120, ##ctx)				\
	FN(xdp_output, 121, ##ctx)					\
	FN(get_netns_cookie, 122, ##ctx)				\
	FN(get_current_ancestor_cgroup_id, 123, ##ctx)			\
	FN(sk_assign, 124, ##ctx)					\
	FN(ktime_get_boot_ns, 125, ##ctx)				\
	FN(seq_printf, 126, ##ctx)					\
	FN(seq_write, 127, ##ctx)					\
	FN(sk_cgroup_id, 128, ##ctx)					\
	FN(sk_ancestor_cgroup_id, 129, ##ctx)				\
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
#define __BPF_FUNC_MAPPER_APPLY(name, id, FN) FN(name),
#define __BPF_FUNC_MAPPER(FN) ___BPF_FUNC_MAPPER(__BPF_FUNC_MAPPER_APPLY, FN)

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
	BPF_LWT_REROUTE = 128,	/* lightweight tunnels: routes again */
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
	__u16	tot_len;	/* length of the IP packet, for the MTU */
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
