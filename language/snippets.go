package language

import (
	"bytes"
	"encoding/binary"
	"slices"
	"unicode/utf8"
)

// snippets are pieces of text in lower case, of which a line is searched for all
// in one pass. They are built once and then only read.
type snippets struct {
	heads [snippetBits / 64]uint64 // a bit for the first bytes of each
	long  map[uint32][]string      // by their first bytes
	short []string                 // those that have fewer
}

const (
	snippetHead = 4 // bytes: two letters of Russian or Kazakh, four of English
	snippetBits = 1 << 12
)

func (p *snippets) add(text string) {
	if len(text) < snippetHead {
		p.short = append(p.short, text)
		return
	}
	if p.long == nil {
		p.long = make(map[uint32][]string)
	}
	head := binary.LittleEndian.Uint32([]byte(text))
	bit := snippetBit(head)
	p.heads[bit/64] |= 1 << (bit % 64)
	p.long[head] = append(p.long[head], text)
}

func snippetBit(head uint32) uint32 { return head * 0x9E3779B1 >> 20 }

// begin says whether one of the snippets begins a line.
func (p *snippets) begin(line string) bool {
	if p == nil {
		return false
	}
	var room [longestStart + utf8.UTFMax]byte // no string is made of what is only searched
	low := appendLower(room[:0], firstRunes(line, snippetHead))
	for _, s := range p.short {
		if hasPrefix(low, s) {
			return true
		}
	}
	if !p.mayBegin(low) {
		return false // as nearly always
	}
	return p.longBegins(appendLower(room[:0], line[:min(len(line), longestStart)]))
}

// mayBegin says whether the first bytes of a line are those of a snippet, as far as
// their bit tells.
func (p *snippets) mayBegin(line []byte) bool {
	if len(line) < snippetHead {
		return false
	}
	bit := snippetBit(binary.LittleEndian.Uint32(line))
	return p.heads[bit/64]>>(bit%64)&1 != 0
}

func (p *snippets) longBegins(line []byte) bool {
	if !p.mayBegin(line) {
		return false
	}
	for _, s := range p.long[binary.LittleEndian.Uint32(line)] {
		if hasPrefix(line, s) {
			return true
		}
	}
	return false
}

// in says whether a line in lower case has one of the snippets.
func (p *snippets) in(line []byte) bool {
	if p == nil {
		return false
	}
	for _, s := range p.short {
		if bytes.Contains(line, []byte(s)) {
			return true
		}
	}
	for i := 0; i+snippetHead <= len(line); i++ {
		if utf8.RuneStart(line[i]) && p.longBegins(line[i:]) {
			return true
		}
	}
	return false
}

func hasPrefix(line []byte, s string) bool { return len(line) >= len(s) && string(line[:len(s)]) == s }

// is says whether a line is one of the snippets and nothing else.
func (p *snippets) is(line string) bool {
	low := lower(line)
	if p == nil || len(low) < snippetHead {
		return false
	}
	return slices.Contains(p.long[binary.LittleEndian.Uint32([]byte(low))], low)
}
