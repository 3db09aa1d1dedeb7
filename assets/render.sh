#!/usr/bin/env bash
# Draws the icons that manifest.xml names from icon.svg. Needs: apt-get install -y librsvg2-bin
set -euo pipefail
cd "$(dirname "$0")"
for size in 16 32 64 80 128; do
  rsvg-convert --width "$size" --height "$size" --output "icon-$size.png" icon.svg
done
