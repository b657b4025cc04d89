/// The part of libxml2 that the reader uses, behind types that Swift can see.
#ifndef NB_MARKUP_H
#define NB_MARKUP_H

#include <stddef.h>
#include <stdint.h>

/// What a document is made of, told in order. `offset` counts bytes of the input and is exact for
/// tags, near enough for text that holds entities.
typedef struct {
  void (*start)(void *context, const char *name, const char *const *attributes, size_t offset);
  void (*end)(void *context, const char *name);
  void (*text)(void *context, const uint8_t *bytes, size_t count, size_t offset);
} nb_markup_handler;

/// Parses UTF-8 as HTML, forgiving whatever browsers forgive. Nothing is fetched, nothing printed.
/// Tells at most `most` events. Returns 0, -1 when the parser could not be made, or -2 when there
/// were more; what was told until then stands.
int nb_html_parse(const uint8_t *bytes, size_t count, size_t most,
                  const nb_markup_handler *handler, void *context);

/// Parses UTF-8 as XML. Names come without their prefix, attributes too: of an element at most 16,
/// their values 16 KB in all. Nothing is fetched, no entity is expanded: a document type makes the parser
/// stop. Returns 0, -1 when the parser could not be made, -2 when it met a document type, -3 when
/// the document is damaged; what was told until then stands.
int nb_xml_parse(const uint8_t *bytes, size_t count, const nb_markup_handler *handler,
                 void *context);

/// Inflates a raw deflate stream of `count` bytes into `room` bytes; returns how many came out, or
/// -1 when the stream is damaged or does not fit.
long nb_inflate(const uint8_t *bytes, size_t count, uint8_t *out, size_t room);

#endif
