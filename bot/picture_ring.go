package bot

import (
	"math"
	"slices"
	"strings"

	"github.com/go-analyze/charts"
)

// ring is a picture of who met whom: people on a circle, those of one country
// or body side by side, with a line between two who met.
type ring struct {
	title, subtitle, note string
	people                []ringPerson
	ties                  []ringTie
}

type ringPerson struct {
	name, group string
	color       int
	met         int // meetings with others of the ring
}

type ringTie struct{ a, b, count int } // a and b are places on the ring

const (
	thinnest    = 3.0 // lines
	thickest    = 22.0
	smallestDot = 13.0
	biggestDot  = 27.0
	lineHeight  = 42 // of a name
	groupHeight = 34
)

// ringLabel is what stands beside a person's dot, from top to bottom.
type ringLabel struct {
	person int
	lines  []string
	right  bool // of the circle
	y      int  // middle
	height int
}

// radius is smaller for few people, whose names need no circumference.
func (r ring) radius() int {
	if len(r.people) <= 6 {
		return 230
	}
	return 330
}

func (r ring) draw() ([]byte, error) {
	const margin = 150 // above and below the circle, for names
	radius := r.radius()
	_, head := newCanvas(0, r.title, r.subtitle) // to see how high the head is
	height := head + 2*radius + 2*margin + 60
	c, top := newCanvas(height, r.title, r.subtitle)
	x, y := pictureWidth/2, top+margin+radius
	spots := make([]charts.Point, len(r.people))
	for i := range r.people {
		angle := r.angle(i)
		spots[i] = charts.Point{X: x + int(float64(radius)*math.Cos(angle)), Y: y + int(float64(radius)*math.Sin(angle))}
	}
	r.drawTies(c, spots, charts.Point{X: x, Y: y})
	r.drawDots(c, spots)
	for _, l := range r.labels(c, spots, x, y, top, height-60) {
		r.drawLabel(c, l, spots[l.person], x, y)
	}
	c.write(c.short(r.note, pictureWidth-2*pictureEdge, pen{noteSize, faint, false}), pictureEdge, height-28, pen{noteSize, faint, false})
	return c.png()
}

// angle is where a person stands: the first at the upper right, then
// clockwise, nobody right at the top.
func (r ring) angle(i int) float64 {
	return 2*math.Pi*(float64(i)+0.5)/float64(len(r.people)) - math.Pi/2
}

// drawTies draws the weakest first, bent towards the middle.
func (r ring) drawTies(c *canvas, spots []charts.Point, middle charts.Point) {
	most := 1
	for _, t := range r.ties {
		most = max(most, t.count)
	}
	ties := slices.Clone(r.ties)
	slices.SortStableFunc(ties, func(a, b ringTie) int { return a.count - b.count })
	for _, t := range ties {
		share := 0.0
		if most > 1 {
			share = float64(t.count-1) / float64(most-1)
		}
		color := palette[r.people[t.a].color%len(palette)]
		if r.people[t.b].met < r.people[t.a].met {
			color = palette[r.people[t.b].color%len(palette)]
		}
		c.LineStroke(bent(spots[t.a], spots[t.b], middle), color.WithAlpha(uint8(90+90*share)), thinnest+(thickest-thinnest)*share)
	}
}

// bent is a curve between two spots that comes near the middle.
func bent(from, to, middle charts.Point) []charts.Point {
	const steps = 20
	pull := 0.55
	handle := [2]float64{
		(1-pull)*float64(from.X+to.X)/2 + pull*float64(middle.X),
		(1-pull)*float64(from.Y+to.Y)/2 + pull*float64(middle.Y),
	}
	points := make([]charts.Point, steps+1)
	for i := range points {
		t := float64(i) / steps
		u := 1 - t
		points[i] = charts.Point{
			X: int(math.Round(u*u*float64(from.X) + 2*u*t*handle[0] + t*t*float64(to.X))),
			Y: int(math.Round(u*u*float64(from.Y) + 2*u*t*handle[1] + t*t*float64(to.Y))),
		}
	}
	return points
}

func (r ring) drawDots(c *canvas, spots []charts.Point) {
	most := 1
	for _, p := range r.people {
		most = max(most, p.met)
	}
	for i, p := range r.people {
		size := smallestDot + (biggestDot-smallestDot)*math.Sqrt(float64(p.met)/float64(most))
		c.Circle(size, spots[i].X, spots[i].Y, palette[p.color%len(palette)], paper, 4)
	}
}

// labels lays the names out beside the circle, so that none covers another:
// each side from top to bottom, moved apart where they would touch.
func (r ring) labels(c *canvas, spots []charts.Point, x, y, top, bottom int) []ringLabel {
	var sides [2][]ringLabel
	for i, p := range r.people {
		l := ringLabel{person: i, right: spots[i].X >= x, y: spots[i].Y}
		l.lines = r.nameLines(c, p.name, r.labelRoom(l.y-y))
		l.height = len(l.lines)*lineHeight + 8
		if p.group != "" {
			l.height += groupHeight
		}
		l.y += r.outwards(spots[i].Y-y, l.height)
		side := 0
		if l.right {
			side = 1
		}
		sides[side] = append(sides[side], l)
	}
	for _, side := range sides {
		slices.SortFunc(side, func(a, b ringLabel) int { return a.y - b.y })
		moveApart(side, top, bottom)
	}
	return append(sides[0], sides[1]...)
}

// moveApart pushes labels down where they overlap, then up from the bottom.
func moveApart(labels []ringLabel, top, bottom int) {
	floor := top
	for i := range labels {
		l := &labels[i]
		l.y = max(l.y, floor+l.height/2)
		floor = l.y + l.height/2
	}
	ceiling := bottom
	for i := len(labels) - 1; i >= 0; i-- {
		l := &labels[i]
		l.y = min(l.y, ceiling-l.height/2)
		ceiling = l.y - l.height/2
	}
}

// labelGap is between the circle and the names.
const labelGap = 44

// outwards is how far a label moves up or down from its dot: a little, but at
// the top and the bottom until it stands clear of the circle.
func (r ring) outwards(dy, height int) int {
	share := math.Abs(float64(dy)) / float64(r.radius())
	shift := 0.1 * math.Abs(float64(dy))
	if share > 0.9 {
		shift = float64(height)/2 + labelGap
	}
	if dy < 0 {
		shift = -shift
	}
	return int(shift)
}

// labelStart is how far from the middle line a name begins, at a height above
// or below the middle.
func (r ring) labelStart(dy int) int {
	outer := float64(r.radius() + labelGap)
	if d := math.Abs(float64(dy)); d < outer {
		return max(int(math.Sqrt(outer*outer-d*d)), 30)
	}
	return 30
}

// labelRoom is how wide a name can be there; the line that is nearest to the
// middle has least room.
func (r ring) labelRoom(dy int) int {
	const half = 60 // of the highest label
	if dy > 0 {
		dy = max(0, dy-half)
	} else {
		dy = min(0, dy+half)
	}
	return pictureWidth/2 - r.labelStart(dy) - 20
}

// nameLines writes a name on one line if there is room, else on two, and one
// whose middle is too long for that without it.
func (r ring) nameLines(c *canvas, name string, room int) []string {
	p := pen{nameSize, ink, false}
	if c.width(name, p) <= room {
		return []string{name}
	}
	lines := c.wrap(name, room, p, 2)
	words := strings.Fields(name)
	if len(words) == 3 && slices.ContainsFunc(lines, func(line string) bool { return strings.HasSuffix(line, "…") }) {
		lines = c.wrap(words[0]+" "+words[2], room, p, 2)
	}
	return lines
}

func (r ring) drawLabel(c *canvas, l ringLabel, spot charts.Point, x, y int) {
	p := r.people[l.person]
	near := l.y - y // of the label's edge that is nearest to the middle
	if near > 0 {
		near = max(0, near-l.height/2)
	} else {
		near = min(0, near+l.height/2)
	}
	start := max(r.labelStart(near), max(x-spot.X, spot.X-x)-20)
	color := palette[p.color%len(palette)]
	put := func(text string, base int, with pen) {
		text = c.short(text, pictureWidth/2-start-20, with)
		if l.right {
			c.write(text, x+start, base, with)
		} else {
			c.writeLeft(text, x-start, base, with)
		}
	}
	base := l.y - l.height/2 + lineHeight - 8
	for _, line := range l.lines {
		put(line, base, pen{nameSize, ink, false})
		base += lineHeight
	}
	if p.group != "" {
		put(p.group, base-6, pen{noteSize, color, false})
	}
}
