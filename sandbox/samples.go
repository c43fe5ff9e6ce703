package sandbox

import (
	"embed"
	"io/fs"
)

//go:embed samples/*.txt
var samples embed.FS

// Samples are the bundled articles, written for trying the bot: plain text
// files, one article each, in Kazakh, Russian and English.
func Samples() fs.FS {
	folder, err := fs.Sub(samples, "samples")
	if err != nil { // only a malformed path
		panic(err)
	}
	return folder
}
