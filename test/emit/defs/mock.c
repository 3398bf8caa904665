/* What a BPF program does, on this machine: the helpers are functions of ours. */
#define BPF_HELPER(attributes, returns, name, params, id) extern returns name params
#ifdef __cplusplus
extern "C" {
#endif
#include "program.bpf.c"

static __u64 room;
static int submitted;

void *bpf_ringbuf_reserve(void *ringbuf, __u64 size, __u64 flags)
{
	return ringbuf == &records && size == sizeof(room) && flags == 0 ? &room : 0;
}

void bpf_ringbuf_submit(void *data, __u64 flags)
{
	submitted += data == &room && flags == 0;
}

__u64 bpf_ktime_get_ns(void)
{
	return 40;
}

__u32 bpf_get_prandom_u32(void)
{
	return 1;
}
#ifdef __cplusplus
}
#endif

int main(void)
{
	static struct xdp_md context;

	context.ingress_ifindex = 2;
	return passes(&context) == XDP_PASS && room == 42 && submitted == 1 ? 0 : 1;
}
