package digest

import (
	"context"
	"iter"
)

// Archive is a source that also shows what it published before.
type Archive interface {
	Source
	// Back goes back from a cursor, "" for the latest, page by page. It ends
	// after the oldest page or with an error; what an interrupted page brought
	// comes before the error, with the cursor of that page itself. Articles
	// that visit.Known knows, or that are older than visit.Since, are left out.
	Back(ctx context.Context, visit Visit, cursor string) iter.Seq2[Stretch, error]
}

// Stretch is one step back.
type Stretch struct {
	Harvest
	Cursor string // from where to go on, "" if there is nothing older
	Missed int    // pages of it that could not be had, and are passed by
}
