# Carries out all faults and hostile inputs against a built program, prints what was tried, and fails where one is not met
# as it should be.
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import islice

import hostile
import hostile_content
import limits
from commands import COMMANDS
from running import Tries
from sweep import sweep

# Of how many tries a quick check makes one.
QUICK = 17


def main() -> None:
    program, compiler = sys.argv[1:3]
    every = 1 if "--full" in sys.argv[3:] else QUICK
    tried = failed = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for name, tries in parts(program, compiler):
            chosen = list(islice(tries, 0, None, every))
            results = list(pool.map(lambda try_: (try_[0], try_[1]()), chosen))
            faults = [(fault, complaints) for fault, complaints in results if complaints]
            print(f"{len(results):6} tried {len(faults):4} not met  {name}", flush=True)
            for fault, complaints in faults:
                print(f"       {fault}: {'; '.join(complaints)}", flush=True)
            tried += len(results)
            failed += len(faults)
    print(f"{tried:6} tried {failed:4} not met  in all", flush=True)
    sys.exit(1 if failed or not tried else 0)


def parts(program: str, compiler: str) -> list[tuple[str, Tries]]:
    return [
        *((f"each call refused: {command.name}", sweep(program, command)) for command in COMMANDS),
        *limits.parts(program),
        *hostile.parts(program),
        ("hostile content", hostile_content.tries(compiler)),
    ]


if __name__ == "__main__":
    main()
