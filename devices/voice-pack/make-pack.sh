#!/bin/sh
# Makes the voice packs that the product ships (Indonesian, English, a draft of Javanese) with espeak-ng and sox.
# The product needs neither: run this only to change a word, a voice or the chime, and commit the WAV files.
# The same versions of both programs give the same bytes (espeak-ng 1.51, sox 14.4.2; no dither).
set -eu

here=$(cd "$(dirname "$0")" && pwd)
packs="$here/../src/main/resources/id/satuatap/devices/voice/pack"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tab=$(printf '\t')

# Every clip gets the same loudness: RMS 0.11 of full scale, but never a peak above 0.85.
even_out() { # from to
    gain=$(sox "$1" -n stat 2>&1 | awk '
        /Maximum amplitude/ { peak = $3 }
        /Minimum amplitude/ { low = -$3 }
        /RMS +amplitude/ { rms = $3 }
        END {
            if (low > peak) peak = low
            gain = 0.11 / rms
            if (gain * peak > 0.85) gain = 0.85 / peak
            printf "%.5f", gain
        }')
    sox -D "$1" -r 22050 -c 1 -b 16 -e signed-integer "$2" vol "$gain"
}

# Two sox calls on purpose: the trim must be finished before the fade can know how long the clip is.
clip() { # voice text to
    espeak-ng -v "$1" -s 135 -p 45 -w "$work/spoken.wav" "$2"
    sox -D "$work/spoken.wav" "$work/trimmed.wav" silence 1 0.01 0.5% reverse silence 1 0.01 0.5% reverse
    sox -D "$work/trimmed.wav" "$work/faded.wav" fade t 0.004 0 0.008
    even_out "$work/faded.wav" "$3"
}

# Ting-tung: E5 then C5, each dying away. Synthesised, so nobody's recording is needed.
chime() { # to
    for tone in "659.26 1318.51" "523.25 1046.50"; do
        set -- "$1" $tone
        sox -D -n -r 22050 -c 2 -b 32 "$work/tone-$2.wav" synth 1.2 sine "$2" sine "$3"
        sox -D "$work/tone-$2.wav" "$work/ring-$2.wav" remix 1v0.8,2v0.2 fade l 0.005 1.2 1.19
    done
    sox -D "$work/ring-523.25.wav" "$work/second.wav" pad 0.45
    sox -D -m "$work/ring-659.26.wav" "$work/second.wav" "$work/chime.wav"
    even_out "$work/chime.wav" "$1"
}

# Without arguments all packs, else those of the languages named.
pack() { # language voice more
    folder="$packs/$1"
    rm -rf "$folder"
    mkdir -p "$folder"
    manifest="$folder/manifest.properties"
    {
        echo "# Written by devices/voice-pack/make-pack.sh from words-$1.tsv: clip key = WAV file of this folder"
        echo "language = $1"
        [ $# -lt 3 ] || echo "$3"
        echo "clip.chime = chime.wav"
    } > "$manifest"
    chime "$folder/chime.wav"
    grep -v '^#' "$here/words-$1.tsv" | while IFS="$tab" read -r key text phonemes; do
        if [ -n "$phonemes" ]; then said="[[$phonemes]]"; else said="$text"; fi
        clip "$2" "$said" "$folder/$key.wav"
        echo "clip.$key = $key.wav" >> "$manifest"
    done
}

[ $# -gt 0 ] || set -- id en jv
for language in "$@"; do
    case "$language" in
        id) pack id id+f2 ;;
        en) pack en en-gb+f2 ;;
        # espeak-ng has no Javanese voice: the Indonesian one, with phonemes. Nobody who grew up with it has listened.
        jv) pack jv id+f2 "draft = true" ;;
    esac
done
