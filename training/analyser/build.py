"""Trains, exports and writes the fixture: everything that makes a released model. `python -m analyser.build --help`."""

import argparse
import subprocess
import sys
from pathlib import Path

# name: layers, passes over the data
KINDS = {"fast": (3, 13), "accurate": (6, 10)}


def step(module: str, *args):
    subprocess.run([sys.executable, "-m", f"analyser.{module}", *map(str, args)], check=True)


def main():
    parser = argparse.ArgumentParser(description="Builds a model of the analyser from a data folder.")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--name", choices=KINDS, default="fast")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    here = Path(__file__).resolve().parent.parent
    run, (layers, epochs) = here / "runs" / args.name, KINDS[args.name]
    step("train", "--data", args.data, "--out", run, "--layers", layers, "--epochs", epochs, "--seed", args.seed)
    step("export", "--data", args.data, "--trained", run / "model.pt", "--out", here.parent / "models", "--name", args.name)
    if args.name == "fast":
        fixture = here.parent / "crates" / "syntax" / "tests" / "agreement.json"
        step("fixture", "--data", args.data, "--trained", run / "model.pt", "--out", fixture)


if __name__ == "__main__":
    main()
