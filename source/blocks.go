package source

import (
	"slices"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// breakMark stands for <br> in the text of a page; it is of the characters that
// mean nothing to anybody, so that a page that has it loses nothing.
const breakMark = '\ue000'

// nearby is how many blocks back a repeated one is looked for.
const nearby = 20

// block is one paragraph, heading or list item of a page.
type block struct {
	text    string
	linked  int // runes of it that are inside links, or tell when something was posted
	heading bool
}

// blocksOf turns markup into blocks of plain text, in reading order. Pictures
// with their captions, scripts, forms and navigation are left out.
func blocksOf(root *html.Node) []block {
	w := blockWriter{}
	w.walk(root, false)
	w.end()
	return w.blocks
}

type blockWriter struct {
	blocks []block
	text   strings.Builder
	next   block // what is known of the one being written
	space  bool  // white space was seen and not yet written
}

func (w *blockWriter) walk(n *html.Node, inLink bool) {
	element := n.DataAtom
	if element == 0 { // readability renames elements and leaves this out
		element = atom.Lookup([]byte(n.Data))
	}
	switch n.Type {
	case html.TextNode:
		w.write(n.Data, inLink)
		return
	case html.ElementNode:
		switch element {
		case atom.Script, atom.Style, atom.Noscript, atom.Template, atom.Iframe, atom.Svg, atom.Form, atom.Button,
			atom.Select, atom.Textarea, atom.Nav, atom.Figure, atom.Figcaption, atom.Head, atom.Video, atom.Audio, atom.Object:
			return
		case atom.Br:
			// Two in a row end a paragraph; one may only end a line, but
			// agencies use it between paragraphs as well.
			w.end()
			return
		case atom.Tr:
			w.row(n, inLink)
			return
		default:
		}
	case html.ErrorNode, html.DocumentNode, html.CommentNode, html.DoctypeNode, html.RawNode:
	}
	isBlock := n.Type == html.ElementNode && !isInline(element)
	if isBlock {
		w.end()
		w.next.heading = isHeading(element)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.walk(c, inLink || element == atom.A || element == atom.Time)
	}
	if isBlock {
		w.end()
	}
}

// row writes a row of a table: one line if it is data, else, in a page laid out
// by a table, the cells that are not small beside the largest.
func (w *blockWriter) row(tr *html.Node, inLink bool) {
	const page = 400 // bytes; from here on a cell is a part of the page
	w.end()
	var cells []block
	largest := 0
	for cell := tr.FirstChild; cell != nil; cell = cell.NextSibling {
		largest = max(largest, textLength(cell, maxDecoded))
	}
	for cell := tr.FirstChild; cell != nil; cell = cell.NextSibling {
		if largest >= page && textLength(cell, largest)*4 < largest {
			continue
		}
		within := blockWriter{}
		within.walk(cell, inLink)
		within.end()
		cells = append(cells, within.blocks...)
	}
	if largest >= page {
		w.blocks = append(w.blocks, cells...)
		return
	}
	for i, cell := range cells {
		if i > 0 {
			w.text.WriteString("; ")
		}
		w.text.WriteString(cell.text)
		w.next.linked += cell.linked
	}
	w.end()
}

func (w *blockWriter) write(s string, inLink bool) {
	for _, r := range s {
		switch {
		case r == breakMark:
			w.end()
			continue
		case unicode.IsSpace(r):
			w.space = true
			continue
		}
		if !unicode.IsPrint(r) && r != '\u200d' && r != '\u200c' {
			continue // soft hyphens, zero-width spaces, control characters
		}
		if w.space && w.text.Len() > 0 {
			w.text.WriteByte(' ')
		}
		w.space = false
		w.text.WriteRune(r)
		if inLink {
			w.next.linked++
		}
	}
}

func (w *blockWriter) end() {
	if w.text.Len() > 0 {
		w.next.text = w.text.String()
		w.blocks = append(w.blocks, w.next)
	}
	w.text.Reset()
	w.next, w.space = block{}, false
}

func isHeading(a atom.Atom) bool {
	switch a {
	case atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		return true
	default:
		return false
	}
}

func isInline(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Big, atom.Cite, atom.Code, atom.Data, atom.Dfn, atom.Em, atom.Font,
		atom.I, atom.Ins, atom.Kbd, atom.Mark, atom.Q, atom.S, atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup,
		atom.Time, atom.Tt, atom.U, atom.Var, atom.Wbr:
		return true
	case 0: // an element of the site's own
		return true
	default:
		return false
	}
}

// proseOf joins what is left of the blocks after the filter, paragraphs
// separated by an empty line. What stands over the first paragraph is left
// out: the headline once more, the section, the author, the date.
func proseOf(blocks []block, title string) string {
	var kept []string
	for i, b := range blocks {
		if len(kept) < 5 && title != "" && strings.EqualFold(b.text, title) {
			kept = nil // what stands over the headline is the site's
			continue
		}
		if len(kept) > 0 && (endsArticle(b.text) || isSigned(b.text) && len(blocks)-i <= 3) { // who signs may say where from
			break
		}
		if isFurniture(b) || b.heading && overLinks(blocks[i+1:]) {
			continue
		}
		if len(kept) == 0 && tellsOnlyWhen(b.text) {
			continue
		}
		// Pages repeat a lead or a quotation as a pull quote.
		if slices.ContainsFunc(kept[max(0, len(kept)-nearby):], b.repeats) {
			continue
		}
		kept = append(kept, b.text)
	}
	if first := slices.IndexFunc(kept, isParagraph); first > 0 {
		kept = kept[first:]
	}
	return strings.Join(kept, "\n\n")
}

// overLinks says whether a heading before these blocks has nothing under it but
// links and the like.
func overLinks(under []block) bool {
	for i, b := range under {
		if b.heading {
			return i > 0
		}
		if !isFurniture(b) {
			return false
		}
	}
	return true
}

// tellsOnlyWhen says whether a line over the text is a date, perhaps with who
// posted what where.
func tellsOnlyWhen(text string) bool {
	size := utf8.RuneCountInString(text)
	if size <= 40 && !parseDate(text, time.UTC).time.IsZero() {
		return true
	}
	return size <= 100 && strings.ContainsAny(text, "0123456789") &&
		startsWith(strings.ToLower(text), "posted ", "published ", "updated ", "by ", "опубликован", "размещен", "обновлен", "автор:", "жарияланды", "жарияланған", "жаңартылды")
}

// repeats says whether a block says once more what is said in text. The same
// short line may well be said twice.
func (b block) repeats(text string) bool {
	size := utf8.RuneCountInString(b.text)
	return size > 40 && b.text == text ||
		size > 25 && len(text) > len(b.text) && strings.Contains(strings.ToLower(text), strings.ToLower(b.text))
}

// isParagraph says whether text is long or ends like a sentence.
func isParagraph(text string) bool {
	if utf8.RuneCountInString(text) >= 60 {
		return true
	}
	last, _ := utf8.DecodeLastRuneInString(text)
	return strings.ContainsRune(".!?…:;»”\"", last)
}
