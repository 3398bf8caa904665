/** The functions of the header, as C99 that is C++ too. They read the tables and nothing else. */
export const FUNCTIONS = `static int bpfdoc_has(const uint64_t *mask, uint32_t words, uint32_t number)
{
	return number / 64 < words && (mask[number / 64] >> number % 64 & 1) != 0;
}

static const uint64_t *bpfdoc_mask(const uint64_t *masks, uint32_t words, uint32_t index)
{
	return index == 0 ? NULL : masks + (size_t)(index - 1) * words;
}

static const char *bpfdoc_struct(uint32_t index)
{
	return index == 0 ? NULL : bpfdoc_structs[index];
}

static uint32_t bpfdoc_number(uint8_t type)
{
	return type == UINT8_MAX ? BPFDOC_ANY : type;
}

/* The helper's place in the tables; the count of helpers where there is no such helper. */
static uint32_t bpfdoc_place(uint32_t helper)
{
	uint32_t low = 0, high = bpfdoc_signatures.helper_count;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (bpfdoc_ids[middle] < helper)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < bpfdoc_signatures.helper_count && bpfdoc_ids[low] == helper)
		return low;
	return bpfdoc_signatures.helper_count;
}

static int bpfdoc_fits(const struct bpfdoc_row *row, const struct bpfdoc_program *program)
{
	const struct bpfdoc_condition *condition = &bpfdoc_conditions[row->condition];
	const uint64_t *attach = bpfdoc_mask(bpfdoc_attach_masks, BPFDOC_ATTACH_WORDS, condition->attach);

	if (!bpfdoc_has(bpfdoc_prog_masks + (size_t)row->progs * BPFDOC_PROG_WORDS, BPFDOC_PROG_WORDS,
			program->prog_type) &&
	    !(bpfdoc_contracts[row->contract].bits & BPFDOC_INFERRED))
		return 0;
	if (attach && bpfdoc_has(attach, BPFDOC_ATTACH_WORDS, program->attach_type) == condition->is_except)
		return 0;
	if (condition->struct_ops && !(condition->struct_ops & program->struct_ops))
		return 0;
	return (condition->requires_ & ~program->has) == 0;
}

int32_t bpfdoc_find_row(uint32_t helper, const struct bpfdoc_program *program, int32_t after)
{
	uint32_t place = bpfdoc_place(helper), row;

	if (place == bpfdoc_signatures.helper_count)
		return -1;
	for (row = bpfdoc_first[place]; row < bpfdoc_first[place + 1]; row++)
		if ((int32_t)row > after && bpfdoc_fits(&bpfdoc_rows[row], program))
			return (int32_t)row;
	return -1;
}

static void bpfdoc_unpack_arg(const struct bpfdoc_packed_arg *packed, struct bpfdoc_arg *arg)
{
	arg->type = (enum bpfdoc_arg_type)packed->type;
	arg->flags = bpfdoc_flags[packed->flags];
	arg->bits = packed->bits;
	arg->size = packed->size;
	arg->map_types = bpfdoc_mask(bpfdoc_map_masks, BPFDOC_MAP_WORDS, packed->maps);
	arg->btf_id = bpfdoc_struct(packed->struct_);
	if (arg->type == BPFDOC_ARG_PTR_TO_MEM)
		arg->size_arg = packed->link;
	else if (arg->type == BPFDOC_ARG_PTR_TO_MAP_KEY || arg->type == BPFDOC_ARG_PTR_TO_MAP_VALUE)
		arg->map_arg = packed->link;
	else
		arg->mem_arg = packed->link;
}

static void bpfdoc_unpack_range(const struct bpfdoc_range *range, struct bpfdoc_return *ret)
{
	uint32_t index;

	ret->has_range = 1;
	ret->min = range->min;
	ret->max = range->max;
	ret->max_arg = range->max_arg;
	ret->range_bits = range->bits;
	ret->not_for_count = range->not_for_count;
	for (index = 0; index < range->not_for_count; index++) {
		ret->not_for[index].prog_type = bpfdoc_number(range->not_for[index][0]);
		ret->not_for[index].attach_type = bpfdoc_number(range->not_for[index][1]);
	}
}

static void bpfdoc_unpack_return(const struct bpfdoc_packed_return *packed, struct bpfdoc_return *ret)
{
	ret->type = (enum bpfdoc_return_type)packed->type;
	ret->flags = bpfdoc_flags[packed->flags];
	ret->map_arg = packed->map;
	ret->size_arg = packed->size;
	ret->btf_arg = packed->struct_arg;
	ret->btf_id = bpfdoc_struct(packed->struct_);
	if (packed->range)
		bpfdoc_unpack_range(&bpfdoc_ranges[packed->range - 1], ret);
}

static void bpfdoc_unpack_callback(const struct bpfdoc_packed_callback *packed, struct bpfdoc_callback *callback)
{
	uint32_t index;

	callback->arg = packed->arg;
	callback->ctx_arg = packed->context;
	callback->is_async = packed->is_async;
	callback->param_count = packed->param_count;
	callback->ret_min = packed->min;
	callback->ret_max = packed->max;
	for (index = 0; index < packed->param_count; index++) {
		callback->params[index].type = (enum bpfdoc_callback_param)packed->params[index].type;
		if (callback->params[index].type == BPFDOC_CALLBACK_BTF)
			callback->params[index].btf_id = bpfdoc_struct(packed->params[index].of);
		else
			callback->params[index].arg = (uint8_t)packed->params[index].of;
	}
}

static uint32_t bpfdoc_helper_of(uint32_t row)
{
	uint32_t place = 0;

	while (bpfdoc_first[place + 1] <= row)
		place++;
	return bpfdoc_ids[place];
}

int bpfdoc_get_row(uint32_t row, struct bpfdoc_signature *signature)
{
	const struct bpfdoc_contract *contract;
	const struct bpfdoc_condition *condition;
	const struct bpfdoc_packed_reference *reference;
	uint32_t index;

	if (row >= bpfdoc_signatures.row_count)
		return 0;
	memset(signature, 0, sizeof(*signature));
	contract = &bpfdoc_contracts[bpfdoc_rows[row].contract];
	condition = &bpfdoc_conditions[bpfdoc_rows[row].condition];
	reference = &bpfdoc_references[contract->reference];
	signature->helper = bpfdoc_helper_of(row);
	signature->prog_types = bpfdoc_prog_masks + (size_t)bpfdoc_rows[row].progs * BPFDOC_PROG_WORDS;
	signature->attach_types = bpfdoc_mask(bpfdoc_attach_masks, BPFDOC_ATTACH_WORDS, condition->attach);
	signature->attach_types_are_excluded = condition->is_except;
	signature->struct_ops = condition->struct_ops;
	signature->requires_ = condition->requires_;
	signature->bits = contract->bits;
	signature->rules = bpfdoc_rules[contract->rules];
	signature->allowed = (enum bpfdoc_hooks)contract->allowed;
	signature->arg_count = contract->arg_count;
	for (index = 0; index < contract->arg_count; index++)
		bpfdoc_unpack_arg(&bpfdoc_args[contract->args[index]], &signature->args[index]);
	bpfdoc_unpack_return(&bpfdoc_returns[contract->ret], &signature->ret);
	signature->ref.acquires = reference->acquires;
	signature->ref.release_arg = reference->release;
	signature->ref.cast_of = reference->cast;
	signature->ref.dynptr_of = reference->dynptr;
	signature->ref.when_map_types = bpfdoc_mask(bpfdoc_map_masks, BPFDOC_MAP_WORDS, reference->maps);
	if (contract->callback)
		bpfdoc_unpack_callback(&bpfdoc_callbacks[contract->callback - 1], &signature->callback);
	return 1;
}

int bpfdoc_find_signature(uint32_t helper, const struct bpfdoc_program *program, struct bpfdoc_signature *signature)
{
	int32_t row = bpfdoc_find_row(helper, program, -1);

	return row >= 0 && bpfdoc_get_row((uint32_t)row, signature);
}
`;
