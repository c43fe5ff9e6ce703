package main

import (
	"fmt"
	"math"
	"strings"
	"time"

	"github.com/go-analyze/charts"
)

// The dashboard as a picture: each panel where Grafana puts it, with its unit, its
// legend and its thresholds. It is no Grafana: it shows whether what is asked
// says something, and whether it is in order.

const (
	column, rowHeight = 60, 27 // of Grafana's grid, in pixels
	inside            = 8
)

var paints = map[string]charts.Color{
	"red": charts.ColorFromHex("#d44a3a"), "orange": charts.ColorFromHex("#e08b27"), "green": charts.ColorFromHex("#3f9c5a"),
	"blue": charts.ColorFromHex("#3274d9"), "purple": charts.ColorFromHex("#8f3bb8"), "text": charts.ColorFromHex("#1c2733"),
}

var classic = []charts.Color{
	charts.ColorFromHex("#3f9c5a"), charts.ColorFromHex("#d9a528"), charts.ColorFromHex("#3aa3c4"), charts.ColorFromHex("#d4663a"),
	charts.ColorFromHex("#c2333f"), charts.ColorFromHex("#3274d9"), charts.ColorFromHex("#a352cc"), charts.ColorFromHex("#6b6312"),
	charts.ColorFromHex("#7a4a3a"), charts.ColorFromHex("#12747d"),
}

// board is what panels are drawn on.
type board struct {
	*charts.Painter
	from, to float64
}

func drawPanels(all []panel, from, to time.Time) ([]byte, error) {
	height := 0
	for _, p := range all {
		height = max(height, (p.GridPos.Y+p.GridPos.H)*rowHeight)
	}
	s := board{charts.NewPainter(charts.PainterOptions{
		OutputFormat: charts.ChartOutputPNG, Width: 24 * column, Height: height, Font: charts.GetFont(charts.FontFamilyNotoSans),
	}), float64(from.Unix()), float64(to.Unix())}
	back := charts.ColorFromHex("#f4f5f5")
	s.FilledRect(0, 0, 24*column, height, back, back, 0)
	for _, p := range all {
		box := charts.Box{Left: p.GridPos.X * column, Top: p.GridPos.Y * rowHeight, Right: (p.GridPos.X + p.GridPos.W) * column, Bottom: (p.GridPos.Y + p.GridPos.H) * rowHeight}
		switch p.Type {
		case "row":
			s.write(p.Title, box.Left+inside, box.Top+20, 12, paints["text"])
		case "stat":
			s.drawStat(p, box)
		default:
			s.drawSeries(p, box)
		}
	}
	return s.Bytes()
}

func (s board) write(text string, x, y int, size float64, color charts.Color) {
	s.Text(text, x, y, 0, charts.FontStyle{FontSize: size, FontColor: color, Font: charts.GetFont(charts.FontFamilyNotoSans)})
}

func (s board) width(text string, size float64) int {
	return s.MeasureText(text, 0, charts.FontStyle{FontSize: size, FontColor: paints["text"], Font: charts.GetFont(charts.FontFamilyNotoSans)}).Width()
}

// frame draws a panel's border and title.
func (s board) frame(p panel, box charts.Box) {
	paper, border := charts.ColorFromHex("#ffffff"), charts.ColorFromHex("#d5d8dc")
	s.FilledRect(box.Left+3, box.Top+3, box.Right-3, box.Bottom-3, paper, border, 1)
	s.write(p.Title, box.Left+inside+2, box.Top+22, 9.5, paints["text"])
}

// drawStat shows the last value of each series, in the colour of its threshold.
func (s board) drawStat(p panel, box charts.Box) {
	s.frame(p, box)
	top, bottom := box.Top+30, box.Bottom-inside
	for i, one := range p.lines {
		each := (box.Right - box.Left - 2*inside) / len(p.lines)
		left := box.Left + inside + i*each
		value := one.points[len(one.points)-1].value
		color := paints["text"]
		for _, step := range p.FieldConfig.Defaults.Thresholds.Steps {
			if step.Value == nil || value >= *step.Value {
				color = paints[step.Color]
			}
		}
		if color != paints["text"] {
			s.FilledRect(left+1, top, left+each-1, bottom, color, color, 0)
			color = charts.ColorFromHex("#ffffff")
		}
		text := inUnit(value, p.FieldConfig.Defaults.Unit)
		for _, m := range p.FieldConfig.Defaults.Mappings {
			if to, ok := m.Options[fmt.Sprint(value)]; ok {
				text = to.Text
			}
		}
		s.write(text, left+(each-s.width(text, 16))/2, (top+bottom)/2+12, 16, color)
		s.write(one.name, left+(each-s.width(one.name, 8))/2, top+14, 8, color)
	}
}

// drawSeries shows series over time, from zero to a round number above the
// largest.
func (s board) drawSeries(p panel, box charts.Box) {
	s.frame(p, box)
	faint, grid := charts.ColorFromHex("#667482"), charts.ColorFromHex("#e6e8ea")
	most := 0.0
	for _, one := range p.lines {
		for _, at := range one.points {
			most = max(most, at.value)
		}
	}
	most = roundUp(most, p.FieldConfig.Defaults.Unit)
	left, right, top, bottom := box.Left+58, box.Right-inside-6, box.Top+34, box.Bottom-46
	for i := range 5 {
		y := bottom - i*(bottom-top)/4
		s.LineStroke([]charts.Point{{X: left, Y: y}, {X: right, Y: y}}, grid, 1)
		label := inUnit(most*float64(i)/4, p.FieldConfig.Defaults.Unit)
		s.write(label, left-6-s.width(label, 7.5), y+4, 7.5, faint)
	}
	x := left
	for i, one := range p.lines {
		color := p.colorOf(one.name, i)
		points := make([]charts.Point, len(one.points))
		for j, at := range one.points {
			points[j] = charts.Point{
				X: left + int((at.at-s.from)/(s.to-s.from)*float64(right-left)), Y: bottom - int(at.value/most*float64(bottom-top)),
			}
		}
		s.LineStroke(points, color, 1.5)
		if wide := s.width(one.name, 8) + 26; x+wide <= right {
			s.FilledRect(x, bottom+20, x+12, bottom+23, color, color, 0)
			s.write(one.name, x+16, bottom+26, 8, faint)
			x += wide
		}
	}
}

func (p panel) colorOf(name string, i int) charts.Color {
	for _, o := range p.FieldConfig.Overrides {
		if o.Matcher.ID == "byName" && o.Matcher.Options == name {
			return paints[o.Properties[0].Value.FixedColor]
		}
	}
	return classic[i%len(classic)]
}

// roundUp is the next of 1, 2, 4 and 8 with zeros, in the unit's own steps.
func roundUp(v float64, unit string) float64 {
	if v <= 0 {
		return 1
	}
	step, _ := scaled(v, unit)
	power := math.Pow(10, math.Floor(math.Log10(v/step)))
	for _, m := range []float64{1, 2, 4, 8, 10} {
		if v <= m*power*step {
			return m * power * step
		}
	}
	return 1
}

// scaled is in which multiple of its unit a value is written, and what that is
// called.
func scaled(v float64, unit string) (step float64, name string) {
	step = 1
	for i, s := range map[string][]struct {
		step float64
		name string
	}{
		"bytes": {{1, " B"}, {1 << 10, " KiB"}, {1 << 20, " MiB"}, {1 << 30, " GiB"}},
		"s":     {{1e-3, " ms"}, {1, " s"}, {60, " min"}, {3600, " h"}, {86400, " d"}},
		"short": {{1, ""}, {1e3, " K"}, {1e6, " Mil"}},
	}[unit] {
		if i == 0 || v >= s.step {
			step, name = s.step, s.name
		}
	}
	return step, name
}

// inUnit writes a value as Grafana does in one of the units that the dashboard
// uses.
func inUnit(v float64, unit string) string {
	if v == 0 && unit == "s" {
		return "0 s"
	}
	step, name := scaled(v, unit)
	return short(v/step) + name
}

// short writes three digits.
func short(v float64) string {
	switch {
	case v >= 100 || v == math.Trunc(v):
		return fmt.Sprintf("%.0f", v)
	case v >= 1:
		return strings.TrimSuffix(fmt.Sprintf("%.1f", v), ".0")
	}
	return fmt.Sprintf("%.2g", v)
}
