package storage

import (
	"encoding/binary"
	"hash/fnv"
	"math"
)

const (
	minHashes = 64
	bandRows  = 4
)

// minHash is the MinHash of a text's pairs of neighbouring words (Broder, "On
// the resemblance and containment of documents", 1997): the share of equal
// places of two is about the share of pairs that their texts have in common.
// That of a text of one word is nil.
type minHash []uint32

func minHashOf(words []string) minHash {
	if len(words) < 2 {
		return nil
	}
	least := make(minHash, minHashes)
	for i := range least {
		least[i] = math.MaxUint32
	}
	for i := 1; i < len(words); i++ {
		h := fnv.New64a()
		_, _ = h.Write([]byte(words[i-1] + " " + words[i])) // never fails
		seed := h.Sum64()
		for k := range least {
			seed += 0x9e3779b97f4a7c15 // SplitMix64: a sequence of hashes from one
			z := (seed ^ seed>>30) * 0xbf58476d1ce4e5b9
			z = (z ^ z>>27) * 0x94d049bb133111eb
			least[k] = min(least[k], uint32(z>>32)) // the upper half of it
		}
	}
	return least
}

// alike is the share of pairs of words that two texts have in common.
func (m minHash) alike(other minHash) float64 {
	if len(m) != minHashes || len(other) != minHashes {
		return 0
	}
	n := 0
	for i := range m {
		if m[i] == other[i] {
			n++
		}
	}
	return float64(n) / minHashes
}

// bands are keys of which texts that share half of their pairs have one in
// common (with a probability of 0.64; of 0.999 if they share 0.8).
func (m minHash) bands() []storyKey {
	var keys []storyKey
	for i := 0; i+bandRows <= len(m); i += bandRows {
		h := fnv.New32a()
		for _, v := range m[i : i+bandRows] {
			_, _ = h.Write(binary.BigEndian.AppendUint32([]byte{byte(i)}, v)) // never fails
		}
		keys = append(keys, newStoryKey(bandKey, h.Sum32()))
	}
	return keys
}
