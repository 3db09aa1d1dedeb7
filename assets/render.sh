#!/usr/bin/env bash
# Draws the icons that manifest.xml names: icon-16.png from icon.svg and so on. Needs: apt-get install -y librsvg2-bin
set -euo pipefail
cd "$(dirname "$0")"
draw() { rsvg-convert --width "$2" --height "$2" --output "$1-$2.png" "$1.svg"; }
for size in 16 32 64 80 128; do draw icon "$size"; done
for button in score verify template help; do
  for size in 16 32 80; do draw "$button" "$size"; done
done
