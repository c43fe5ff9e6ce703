package bot

import (
	"fmt"
	"strings"

	"github.com/go-analyze/charts"
)

// Pictures are drawn for a phone: a third of their size there, so that the
// smallest letters are eight points high.
const (
	pictureWidth = 1280
	pictureEdge  = 36
	titleSize    = 33 // in points of the painter, about 46 pixels
	nameSize     = 24
	noteSize     = 19
)

// The colours of pictures.
var (
	paper = charts.ColorFromHex("#ffffff")
	ink   = charts.ColorFromHex("#1c2733")
	faint = charts.ColorFromHex("#667482")
	// A colour for each country or body; readable as letters on paper.
	palette = [...]charts.Color{
		charts.ColorFromHex("#1b66b0"), charts.ColorFromHex("#b8352b"), charts.ColorFromHex("#257a4a"), charts.ColorFromHex("#7d3fa0"),
		charts.ColorFromHex("#b85a10"), charts.ColorFromHex("#12747d"), charts.ColorFromHex("#a02d78"), charts.ColorFromHex("#6b6312"),
		charts.ColorFromHex("#40579a"), charts.ColorFromHex("#7a4a3a"),
	}
)

// canvas is a picture that is being drawn.
type canvas struct {
	*charts.Painter
	height int
}

// pen writes in one size and colour.
type pen struct {
	size  float64
	color charts.Color
	bold  bool
}

// newCanvas begins a picture with its title and what stands below that, and
// returns where the rest begins.
func newCanvas(height int, title, subtitle string) (*canvas, int) {
	c := &canvas{height: height, Painter: charts.NewPainter(charts.PainterOptions{
		OutputFormat: charts.ChartOutputPNG, Width: pictureWidth, Height: height, Font: charts.GetFont(charts.FontFamilyNotoSans),
	})}
	c.FilledRect(0, 0, pictureWidth, height, paper, paper, 0)
	head := pen{titleSize, ink, true}
	y := pictureEdge + 44
	for _, line := range c.wrap(title, pictureWidth-2*pictureEdge, head, 2) {
		c.write(line, pictureEdge, y, head)
		y += 58
	}
	if subtitle != "" {
		c.write(c.short(subtitle, pictureWidth-2*pictureEdge, pen{noteSize, faint, false}), pictureEdge, y-4, pen{noteSize, faint, false})
		y += 40
	}
	return c, y
}

func (p pen) style() charts.FontStyle {
	family := charts.FontFamilyNotoSans
	if p.bold {
		family = charts.FontFamilyNotoSansBold
	}
	return charts.FontStyle{FontSize: p.size, FontColor: p.color, Font: charts.GetFont(family)}
}

// write puts a text with its left end on a base line.
func (c *canvas) write(text string, x, y int, p pen) { c.Text(text, x, y, 0, p.style()) }

// writeLeft puts a text with its right end at x.
func (c *canvas) writeLeft(text string, x, y int, p pen) { c.write(text, x-c.width(text, p), y, p) }

func (c *canvas) width(text string, p pen) int {
	return c.MeasureText(text, 0, p.style()).Width()
}

// short cuts a text to a width.
func (c *canvas) short(text string, width int, p pen) string {
	for n := len([]rune(text)); n > 1 && c.width(text, p) > width; n-- {
		text = cut(text, n-1)
	}
	return text
}

// wrap lays a text out over lines of a width, the last of which is cut.
func (c *canvas) wrap(text string, width int, p pen, most int) []string {
	var lines []string
	words := strings.Fields(text)
	for len(words) > 0 && len(lines) < most {
		n := 1
		for n < len(words) && c.width(strings.Join(words[:n+1], " "), p) <= width {
			n++
		}
		if len(lines) == most-1 {
			n = len(words)
		}
		lines = append(lines, c.short(strings.Join(words[:n], " "), width, p))
		words = words[n:]
	}
	return lines
}

// png is the picture as it is sent.
func (c *canvas) png() ([]byte, error) {
	data, err := c.Bytes()
	if err != nil {
		return nil, fmt.Errorf("draw a picture: %w", err)
	}
	return data, nil
}
