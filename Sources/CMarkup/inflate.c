#include "CMarkup.h"

#include <limits.h>
#include <string.h>
#include <zlib.h>

long nb_inflate(const uint8_t *bytes, size_t count, uint8_t *out, size_t room) {
  if (count > UINT_MAX || room > UINT_MAX) return -1;
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) return -1;
  stream.next_in = (Bytef *)bytes;
  stream.avail_in = (uInt)count;
  stream.next_out = out;
  stream.avail_out = (uInt)room;
  int result = inflate(&stream, Z_FINISH);
  long written = (long)stream.total_out;
  inflateEnd(&stream);
  return result == Z_STREAM_END ? written : -1;
}
