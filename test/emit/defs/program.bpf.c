/* A BPF program; DEFS is the path of the declarations. */
#include <linux/bpf.h>
#include DEFS

#define SECTION(name) __attribute__((section(name), used))

struct {
	int (*type)[BPF_MAP_TYPE_RINGBUF];
	int (*max_entries)[4096];
} records SECTION(".maps");

SECTION("xdp") int passes(struct xdp_md *context)
{
	__u64 *record = (__u64 *)bpf_ringbuf_reserve(&records, sizeof(*record), 0);

	if (!record)
		return XDP_PASS;
	*record = bpf_ktime_get_ns() + context->ingress_ifindex;
	bpf_ringbuf_submit(record, 0);
	return bpf_get_prandom_u32() ? XDP_PASS : XDP_DROP;
}
