/* A table of every helper, under names of the program's own choice. */
#define BPF_HELPER_IMPLEMENTATION(name) my_##name
#include STUBS

const struct bpf_helper_entry *my_helpers(size_t *length);

static const struct bpf_helper_entry helpers[] = { BPF_HELPER_LIST(BPF_HELPER_EACH_ENTRY) };

const struct bpf_helper_entry *my_helpers(size_t *length)
{
	*length = sizeof(helpers) / sizeof(helpers[0]);
	return helpers;
}
