/* A machine that implements a few helpers, calls them by number and checks what comes back. The path of the stubs is given as STUBS. */
#include <string.h>

#include STUBS

static uint64_t last_value;
static int notes;

void *host_bpf_map_lookup_elem(struct bpf_map *map, const void *key)
{
	uint64_t *values = (uint64_t *)map;
	uint32_t index;

	memcpy(&index, key, sizeof(index));
	return index < 4 ? &values[index] : NULL;
}

__s64 host_bpf_map_update_elem(struct bpf_map *map, const void *key, const void *value, __u64 flags)
{
	void *place = host_bpf_map_lookup_elem(map, key);

	if (!place || flags)
		return -22;
	memcpy(place, value, sizeof(uint64_t));
	return 0;
}

__s64 host_bpf_map_delete_elem(struct bpf_map *map, const void *key)
{
	(void)map;
	(void)key;
	return -2;
}

__u64 host_bpf_ktime_get_ns(void)
{
	return 0x123456789abcdef0ULL;
}

__u32 host_bpf_get_prandom_u32(void)
{
	return 0xfffffff0U;
}

__s64 host_bpf_trace_printk(const char *fmt, __u32 fmt_size, __u64 arg3, __u64 arg4, __u64 arg5)
{
	last_value = arg3 + arg4 + arg5;
	return strlen(fmt) + 1 == fmt_size ? (__s64)fmt_size : -22;
}

void host_bpf_set_hash_invalid(struct __sk_buff *skb)
{
	skb->hash = 0;
	notes++;
}

__s64 host_bpf_xdp_adjust_head(struct xdp_md *xdp_md, int delta)
{
	xdp_md->data += (__u32)delta;
	return delta < 0 ? -1 : 0;
}

static const struct bpf_helper_entry helpers[] = {
	BPF_HELPER_ENTRY(map_lookup_elem),
	BPF_HELPER_ENTRY(map_update_elem),
	BPF_HELPER_ENTRY(map_delete_elem),
	BPF_HELPER_ENTRY(ktime_get_ns),
	BPF_HELPER_ENTRY(trace_printk),
	BPF_HELPER_ENTRY(get_prandom_u32),
	BPF_HELPER_ENTRY(set_hash_invalid),
	BPF_HELPER_ENTRY(xdp_adjust_head),
};

static uint64_t call(uint32_t id, uint64_t r1, uint64_t r2, uint64_t r3, uint64_t r4, uint64_t r5)
{
	const struct bpf_helper_entry *entry = bpf_helper_find(helpers, sizeof(helpers) / sizeof(helpers[0]), id);

	return entry ? entry->function(r1, r2, r3, r4, r5) : 0xdeadU;
}

#define ADDRESS(pointer) ((uint64_t)(uintptr_t)(pointer))
#define EXPECT(condition) do { checks++; if (!(condition)) return checks; } while (0)

int main(void)
{
	uint64_t values[4] = { 10, 20, 30, 40 };
	uint64_t value = 99;
	uint32_t key = 2;
	struct __sk_buff skb;
	struct xdp_md xdp;
	int checks = 0;

	EXPECT(call(1, ADDRESS(values), ADDRESS(&key), 0, 0, 0) == ADDRESS(&values[2]));
	EXPECT(call(2, ADDRESS(values), ADDRESS(&key), ADDRESS(&value), 0, 0) == 0 && values[2] == 99);
	EXPECT((int64_t)call(2, ADDRESS(values), ADDRESS(&key), ADDRESS(&value), 1, 0) == -22);
	EXPECT((int64_t)call(3, ADDRESS(values), ADDRESS(&key), 0, 0, 0) == -2);
	key = 4;
	EXPECT(call(1, ADDRESS(values), ADDRESS(&key), 0, 0, 0) == 0);
	EXPECT(call(5, 0, 0, 0, 0, 0) == 0x123456789abcdef0ULL);
	EXPECT(call(6, ADDRESS("%d"), 3, 1, 2, 3) == 3 && last_value == 6);
	EXPECT(call(7, 0, 0, 0, 0, 0) == 0xfffffff0U);
	EXPECT(call(8, 0, 0, 0, 0, 0) == 0xdeadU);
	memset(&skb, 0xff, sizeof(skb));
	EXPECT(call(41, ADDRESS(&skb), 0, 0, 0, 0) == 0 && skb.hash == 0 && notes == 1);
	memset(&xdp, 0, sizeof(xdp));
	EXPECT((int64_t)call(44, ADDRESS(&xdp), (uint64_t)-16, 0, 0, 0) == -1 && xdp.data == (__u32)-16);
	EXPECT(BPF_HELPER_ARGS_trace_printk == 5 && BPF_HELPER_ARGS_ktime_get_ns == 0);
	EXPECT(strcmp(bpf_helper_find(helpers, 2, 2)->name, "bpf_map_update_elem") == 0);
	return 0;
}
