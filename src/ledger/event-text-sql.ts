/**
 * SQL for the bytes that an event's hash covers: what `eventText` makes, made by SQLite from the row itself, so that
 * not one stored byte escapes (reading a damaged text as UTF-8 could repair it). Empty where a column that holds text
 * or a number was made to hold bytes, which have no JSON.
 */
export const eventTextSql = `CASE WHEN 'blob' IN (typeof(type), typeof(version), typeof(at), typeof(officer))
  THEN x'' ELSE CAST('[' || json_quote(seq) || ',' || json_quote(type) || ',' || json_quote(version)
  || ',' || json_quote(at) || ',' || json_quote(officer) || ',' || data || ']' AS BLOB) END`;
