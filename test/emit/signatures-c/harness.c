/* SPDX-License-Identifier: MIT */
/*
 * Prints, for each helper, program type and attach type, the rows that the look-up function finds; then every row.
 * Arguments: the helpers' numbers, the program types' and the attach types', three lists apart by commas.
 */
#define BPFDOC_SIGNATURES_IMPLEMENTATION
#include "helper_signatures.h"

#include <stdio.h>
#include <stdlib.h>

static size_t numbers(const char *text, uint32_t *list)
{
	size_t count = 0;

	while (*text) {
		char *end;

		list[count++] = (uint32_t)strtoul(text, &end, 10);
		text = *end ? end + 1 : end;
	}
	return count;
}

static void print_mask(const char *name, const uint64_t *mask, unsigned words)
{
	unsigned word;

	if (!mask)
		return;
	printf(" %s=", name);
	for (word = words; word-- > 0;)
		printf("%016llx", (unsigned long long)mask[word]);
}

static void print_text(const char *name, const char *text)
{
	if (text)
		printf(" %s=%s", name, text);
}

static void print_arg(const struct bpfdoc_arg *arg)
{
	printf("arg %d flags=%x bits=%x size_arg=%d mem_arg=%d map_arg=%d size=%u", arg->type, arg->flags, arg->bits,
	       arg->size_arg, arg->mem_arg, arg->map_arg, arg->size);
	print_mask("maps", arg->map_types, BPFDOC_MAP_WORDS);
	print_text("struct", arg->btf_id);
	putchar('\n');
}

static void print_return(const struct bpfdoc_return *ret)
{
	unsigned index;

	printf("ret %d flags=%x map_arg=%d size_arg=%d btf_arg=%d", ret->type, ret->flags, ret->map_arg, ret->size_arg,
	       ret->btf_arg);
	print_text("struct", ret->btf_id);
	if (ret->has_range) {
		printf(" range=%lld,%lld,%d,%x", (long long)ret->min, (long long)ret->max, ret->max_arg, ret->range_bits);
		for (index = 0; index < ret->not_for_count; index++)
			printf(" not=%d,%d", (int)ret->not_for[index].prog_type, (int)ret->not_for[index].attach_type);
	}
	putchar('\n');
}

static void print_callback(const struct bpfdoc_callback *callback)
{
	unsigned index;

	if (!callback->arg)
		return;
	printf("callback %d context=%d async=%d range=%d,%d", callback->arg, callback->ctx_arg, callback->is_async,
	       callback->ret_min, callback->ret_max);
	for (index = 0; index < callback->param_count; index++) {
		printf(" param=%d,%d", callback->params[index].type, callback->params[index].arg);
		print_text("struct", callback->params[index].btf_id);
	}
	putchar('\n');
}

static void print_row(uint32_t row)
{
	struct bpfdoc_signature signature;
	unsigned index;

	if (!bpfdoc_get_row(row, &signature))
		exit(1);
	printf("row %u helper=%u", row, signature.helper);
	print_mask("progs", signature.prog_types, BPFDOC_PROG_WORDS);
	print_mask(signature.attach_types_are_excluded ? "not_attached" : "attached", signature.attach_types,
		   BPFDOC_ATTACH_WORDS);
	printf(" ops=%x requires=%x bits=%x rules=%x allowed=%d\n", signature.struct_ops, signature.requires_,
	       signature.bits, signature.rules, signature.allowed);
	for (index = 0; index < signature.arg_count; index++)
		print_arg(&signature.args[index]);
	print_return(&signature.ret);
	printf("ref acquires=%d release=%d cast=%d dynptr=%d", signature.ref.acquires, signature.ref.release_arg,
	       signature.ref.cast_of, signature.ref.dynptr_of);
	print_mask("maps", signature.ref.when_map_types, BPFDOC_MAP_WORDS);
	putchar('\n');
	print_callback(&signature.callback);
}

int main(int count, char **args)
{
	static uint32_t helpers[4096], progs[4096], attaches[4096];
	size_t helper, prog, attach, helper_count, prog_count, attach_count;
	uint32_t row;

	if (count != 4 || bpfdoc_signatures.size != sizeof(bpfdoc_signatures))
		return 1;
	helper_count = numbers(args[1], helpers);
	prog_count = numbers(args[2], progs);
	attach_count = numbers(args[3], attaches);
	for (helper = 0; helper < helper_count; helper++)
		for (prog = 0; prog < prog_count; prog++)
			for (attach = 0; attach < attach_count; attach++) {
				struct bpfdoc_program program = {progs[prog], attaches[attach], UINT32_MAX, UINT32_MAX};
				int32_t found = -1;

				printf("%u %u %u:", helpers[helper], progs[prog], attaches[attach]);
				while ((found = bpfdoc_find_row(helpers[helper], &program, found)) >= 0)
					printf(" %d", found);
				putchar('\n');
			}
	for (row = 0; row < bpfdoc_signatures.row_count; row++)
		print_row(row);
	return 0;
}
