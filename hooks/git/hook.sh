#!/bin/sh
# guardrails hook, version 1. Written by 'guardrails hook install'; 'guardrails hook uninstall'
# removes it and puts back what was here before.
hook=@HOOK@
python=@PYTHON@
package=@PACKAGE@
before="$(dirname "$0")/@BEFORE@"

# What was here before guardrails runs first, and its refusal stands.
if [ -n "@BEFORE@" ] && [ -x "$before" ]; then
  "$before" "$@" || exit $?
fi

case ",$(printf %s "${SKIP:-}" | tr -d ' ')," in
  *,guardrails,* | *",guardrails-$hook,"*)
    echo "guardrails: skipped, because SKIP names it. Nothing was looked at." >&2
    exit 0 ;;
esac

if [ -x "$python" ] && [ -f "$package/__main__.py" ]; then
  # Not 'python -m': that would import from the folder of this repository first.
  start='import sys; sys.path[:] = [p for p in sys.path if p]; from guardrails.cli.main import main; main()'
  exec "$python" -c "$start" hook run "$hook" "$@"
elif command -v guardrails >/dev/null 2>&1; then
  exec guardrails hook run "$hook" "$@"
fi
echo "guardrails: could not look at this commit: guardrails is not installed any more." >&2
echo "  What to do: install security-guardrails, then run 'guardrails hook install' again;" >&2
echo "  or commit without it: git commit --no-verify" >&2
exit 3
