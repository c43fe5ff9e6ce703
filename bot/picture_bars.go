package bot

import "strconv"

// bars is a picture of how often each of several was met.
type bars struct {
	title, subtitle, note string
	rows                  []bar
}

type bar struct {
	name  string
	count int
}

const (
	barHeight = 46
	barStep   = 78
	barNames  = 400 // the widest name
)

func (b bars) draw() ([]byte, error) {
	_, top := newCanvas(0, b.title, b.subtitle) // to see how high the head is
	height := top + 30 + len(b.rows)*barStep + 70
	c, top := newCanvas(height, b.title, b.subtitle)
	name, number := pen{nameSize, ink, false}, pen{nameSize, ink, true}
	room, most := 0, 1
	for _, row := range b.rows {
		room = max(room, min(c.width(row.name, name), barNames))
		most = max(most, row.count)
	}
	left := pictureEdge + room + 24
	widest := pictureWidth - left - pictureEdge - c.width(strconv.Itoa(most), number) - 20
	y := top + 30
	for _, row := range b.rows {
		length := max(6, widest*row.count/most)
		c.writeLeft(c.short(row.name, barNames, name), left-24, y+35, name)
		c.FilledRect(left, y, left+length, y+barHeight, palette[0], palette[0], 0)
		c.write(strconv.Itoa(row.count), left+length+16, y+35, number)
		y += barStep
	}
	c.write(c.short(b.note, pictureWidth-2*pictureEdge, pen{noteSize, faint, false}), pictureEdge, height-28, pen{noteSize, faint, false})
	return c.png()
}
