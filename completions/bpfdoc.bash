# Completion for bash of bpfdoc and bpf_doc. Made by `npm run completions`; do not edit.

_bpfdoc_words() {
  mapfile -t COMPREPLY < <(compgen -W "$1" -- "$2")
}

# Sets `current` and `previous`; bash takes --color=auto for three words.
_bpfdoc_place() {
  current=${COMP_WORDS[COMP_CWORD]}
  previous=${COMP_WORDS[COMP_CWORD - 1]}
  if [[ $current == = ]]; then
    current=
  elif [[ $previous == = ]]; then
    previous=${COMP_WORDS[COMP_CWORD - 2]}
  fi
}

# Where COMPREPLY stays empty, bash offers names of files.
_bpfdoc() {
  local current previous
  COMPREPLY=()
  _bpfdoc_place
  if ((COMP_CWORD == 1)); then
    _bpfdoc_words 'build emit lint explain diff rst2man rst2pseudoxml check contracts --help --version' "$current"
    return
  fi
  case "${COMP_WORDS[1]} $previous" in
    'build --out') compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "$current"); return ;;
    'build --only') _bpfdoc_words 'rst man rst-syscall man-syscall defs stubs-c stubs-ts signatures signatures-ts signatures-c json' "$current"; return ;;
    'build --frame') return ;;
    'build --kernel-version') return ;;
    'build --date') return ;;
    'build --profile') _bpfdoc_words 'list c++' "$current"; return ;;
    'build --macro') return ;;
    'build --types') return ;;
    'build --docutils') _bpfdoc_words '0.23 0.19' "$current"; return ;;
    'build --contracts') return ;;
    'emit --frame') return ;;
    'emit --kernel-version') return ;;
    'emit --date') return ;;
    'emit --profile') _bpfdoc_words 'list c++' "$current"; return ;;
    'emit --macro') return ;;
    'emit --types') return ;;
    'emit --docutils') _bpfdoc_words '0.23 0.19' "$current"; return ;;
    'emit --contracts') return ;;
    'lint --preset') _bpfdoc_words 'kernel strict' "$current"; return ;;
    'lint --config') return ;;
    'lint --header') return ;;
    'lint --format') _bpfdoc_words 'pretty gcc docutils json sarif github checkstyle' "$current"; return ;;
    'lint --max-warnings') return ;;
    'lint --baseline') return ;;
    'lint --stdin-filename') return ;;
    'lint --contracts') return ;;
    'lint --docutils') _bpfdoc_words '0.23 0.19' "$current"; return ;;
    'lint --color') _bpfdoc_words 'always never auto' "$current"; return ;;
    'explain --header') return ;;
    'diff --fail-on') _bpfdoc_words 'abi api doc none' "$current"; return ;;
    'diff --format') _bpfdoc_words 'pretty json markdown' "$current"; return ;;
    'diff --color') _bpfdoc_words 'always never auto' "$current"; return ;;
    'rst2man --report' | 'rst2man -r') _bpfdoc_words 'info warning error severe none' "$current"; return ;;
    'rst2man --halt') _bpfdoc_words 'info warning error severe none' "$current"; return ;;
    'rst2man --exit-status') _bpfdoc_words 'info warning error severe none' "$current"; return ;;
    'rst2man --warnings') return ;;
    'rst2man --output-path' | 'rst2man --output') return ;;
    'rst2man --line-length-limit') return ;;
    'rst2man --tab-width') return ;;
    'rst2man --syntax-highlight') _bpfdoc_words 'long short none' "$current"; return ;;
    'rst2man --strip-elements-with-class') return ;;
    'rst2man --strip-class') return ;;
    'rst2man --title') return ;;
    'rst2man --input-encoding') return ;;
    'rst2man --output-encoding') _bpfdoc_words 'utf-8' "$current"; return ;;
    'rst2man --language' | 'rst2man -l') _bpfdoc_words 'en' "$current"; return ;;
    'rst2man --record-dependencies') return ;;
    'rst2man --docutils') _bpfdoc_words '0.23 0.19' "$current"; return ;;
    'rst2pseudoxml --report' | 'rst2pseudoxml -r') _bpfdoc_words 'info warning error severe none' "$current"; return ;;
    'rst2pseudoxml --halt') _bpfdoc_words 'info warning error severe none' "$current"; return ;;
    'rst2pseudoxml --exit-status') _bpfdoc_words 'info warning error severe none' "$current"; return ;;
    'rst2pseudoxml --warnings') return ;;
    'rst2pseudoxml --output-path' | 'rst2pseudoxml --output') return ;;
    'rst2pseudoxml --line-length-limit') return ;;
    'rst2pseudoxml --tab-width') return ;;
    'rst2pseudoxml --syntax-highlight') _bpfdoc_words 'long short none' "$current"; return ;;
    'rst2pseudoxml --strip-elements-with-class') return ;;
    'rst2pseudoxml --strip-class') return ;;
    'rst2pseudoxml --title') return ;;
    'rst2pseudoxml --input-encoding') return ;;
    'rst2pseudoxml --output-encoding') _bpfdoc_words 'utf-8' "$current"; return ;;
    'rst2pseudoxml --language' | 'rst2pseudoxml -l') _bpfdoc_words 'en' "$current"; return ;;
    'rst2pseudoxml --record-dependencies') return ;;
    'rst2pseudoxml --docutils') _bpfdoc_words '0.23 0.19' "$current"; return ;;
    'check --header') return ;;
    'check --contracts') return ;;
    'check --type') return ;;
    'check --attach-type') return ;;
    'check --struct-ops') return ;;
    'check --license') return ;;
    'check --has') return ;;
  esac
  if [[ $current == -* ]]; then
    case "${COMP_WORDS[1]}" in
      build) _bpfdoc_words '--out --only --check --dry-run --force --frame --kernel-version --date --profile --macro --types --docutils --contracts --help -h' "$current" ;;
      emit) _bpfdoc_words '--frame --kernel-version --date --profile --macro --types --docutils --contracts --help -h' "$current" ;;
      lint) _bpfdoc_words '--preset --config --header --format --fix --dry-run --max-warnings --baseline --update-baseline --stdin-filename --contracts --known --docutils --color --help -h' "$current" ;;
      explain) _bpfdoc_words '--header --help -h' "$current" ;;
      diff) _bpfdoc_words '--fail-on --format --color --help -h' "$current" ;;
      rst2man) _bpfdoc_words '--report -r --verbose -v --quiet -q --halt --strict --exit-status --warnings --output-path --output --no-raw --raw-enabled --no-file-insertion --file-insertion-enabled --line-length-limit --tab-width --syntax-highlight --strip-comments --leave-comments --strip-elements-with-class --strip-class --no-doc-title --no-doc-info --section-subtitles --no-section-subtitles --section-numbering --no-section-numbering --toc-entry-backlinks --toc-top-backlinks --no-toc-backlinks --footnote-backlinks --no-footnote-backlinks --pep-references --rfc-references --trim-footnote-reference-space --leave-footnote-reference-space --character-level-inline-markup --word-level-inline-markup --legacy-ids --matching-ids --title --input-encoding --output-encoding --language -l --record-dependencies --docutils --text-references --macro-references --version -V --help -h' "$current" ;;
      rst2pseudoxml) _bpfdoc_words '--report -r --verbose -v --quiet -q --halt --strict --exit-status --warnings --output-path --output --no-raw --raw-enabled --no-file-insertion --file-insertion-enabled --line-length-limit --tab-width --syntax-highlight --strip-comments --leave-comments --strip-elements-with-class --strip-class --no-doc-title --no-doc-info --section-subtitles --no-section-subtitles --section-numbering --no-section-numbering --toc-entry-backlinks --toc-top-backlinks --no-toc-backlinks --footnote-backlinks --no-footnote-backlinks --pep-references --rfc-references --trim-footnote-reference-space --leave-footnote-reference-space --character-level-inline-markup --word-level-inline-markup --legacy-ids --matching-ids --title --input-encoding --output-encoding --language -l --record-dependencies --docutils --no-transforms --version -V --help -h' "$current" ;;
      check) _bpfdoc_words '--header --contracts --type --attach-type --struct-ops --license --sleepable --has --help -h' "$current" ;;
      contracts) _bpfdoc_words '--help -h' "$current" ;;
    esac
  elif ((COMP_CWORD == 2)); then
    case "${COMP_WORDS[1]}" in
      emit) _bpfdoc_words 'rst man rst-syscall man-syscall defs stubs-c stubs-ts signatures signatures-ts signatures-c json' "$current" ;;
      explain) _bpfdoc_words "$(bpfdoc explain 2>/dev/null | cut -d ' ' -f 1)" "$current" ;;
    esac
  fi
}

_bpf_doc() {
  local current previous
  COMPREPLY=()
  _bpfdoc_place
  if [[ $previous == --filename ]]; then
    return
  elif [[ $current == -* ]]; then
    _bpfdoc_words '--header --json --filename --help -h' "$current"
  else
    _bpfdoc_words 'helpers syscall' "$current"
  fi
}

complete -o bashdefault -o default -F _bpfdoc bpfdoc
complete -o bashdefault -o default -F _bpf_doc bpf_doc
