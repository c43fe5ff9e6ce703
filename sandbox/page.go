package sandbox

import (
	"embed"
	"io/fs"
	"net/http"
)

//go:embed page
var assets embed.FS

// policy lets the page load its own files and nothing else, and nobody frame
// it.
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// pageHandler serves the chat page, its assets and the API that it calls.
func (s *Server) pageHandler() http.Handler {
	folder, err := fs.Sub(assets, "page")
	if err != nil { // only a malformed path
		panic(err)
	}
	mux := http.NewServeMux()
	mux.Handle("GET /", http.FileServerFS(folder))
	mux.HandleFunc("GET /sandbox/state", s.serveState)
	mux.HandleFunc("GET /sandbox/events", s.serveEvents)
	mux.HandleFunc("GET /sandbox/file/{id}", s.serveFile)
	mux.HandleFunc("POST /sandbox/say", own(s.takeSay))
	mux.HandleFunc("POST /sandbox/press", own(s.takePress))
	mux.HandleFunc("POST /sandbox/follow", own(s.takeFollow))
	mux.HandleFunc("POST /sandbox/key", own(s.takeKey))
	mux.HandleFunc("POST /sandbox/share", own(s.takeShare))
	mux.HandleFunc("POST /sandbox/place", own(s.takePlace))
	mux.HandleFunc("POST /sandbox/query", own(s.takeQuery))
	mux.HandleFunc("POST /sandbox/choose", own(s.takeChoose))
	mux.HandleFunc("POST /sandbox/bot", own(s.takeBot))
	mux.HandleFunc("POST /sandbox/topic", own(s.takeTopic))
	mux.HandleFunc("POST /sandbox/migrate", own(s.takeMigrate))
	mux.HandleFunc("POST /sandbox/read", own(s.takeRead))
	mux.HandleFunc("POST /sandbox/block", own(s.takeBlock))
	mux.HandleFunc("POST /sandbox/clock", own(s.takeClock))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		h.Set("Content-Security-Policy", policy)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "no-referrer")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Cache-Control", "no-cache")
		mux.ServeHTTP(w, r)
	})
}

// serveFile serves an uploaded file; only pictures are shown in place.
func (s *Server) serveFile(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	f, found := s.files[r.PathValue("id")]
	s.mu.Unlock()
	if !found {
		http.NotFound(w, r)
		return
	}
	kind := "application/octet-stream"
	if f.media.Photo {
		kind = f.media.Type
	} else {
		w.Header().Set("Content-Disposition", "attachment")
	}
	w.Header().Set("Content-Type", kind)
	_, _ = w.Write(f.data) // a browser that is gone reads no file
}
