/** Words that C++ has for itself and C does not. Source: C++17 5.11 and 5.5. */
export const CPP_KEYWORDS: ReadonlySet<string> = new Set(
  `alignas alignof and and_eq asm bitand bitor bool catch char16_t char32_t class compl concept constexpr const_cast decltype delete dynamic_cast explicit export false friend mutable namespace new
  noexcept not not_eq nullptr operator or or_eq private protected public reinterpret_cast requires static_assert static_cast template this thread_local throw true try typeid typename using virtual
  wchar_t xor xor_eq`.split(/\s+/),
);
