#!/bin/sh
__ABOUT__
set -u

address=${1:-${DATAVERSE_URL:-__ADDRESS__}}
file=${2:-__FILE__}
token=${__TOKEN__:-}

stop() {
  printf '%s\n' "$1" >&2
  exit 2
}

if [ -z "$address" ] && [ -t 0 ]; then
  printf '%s ' __ASK_ADDRESS__ >&2
  read -r address
fi
address=$(printf '%s' "$address" | sed -E 's#/+$##')
origin=$(printf '%s' "$address" | sed -E 's#^(https?://[^/?]+).*#\1#')
# A token is sent over HTTPS alone, and to nobody else than the organization.
case $origin in
  *@*) stop __NO_ADDRESS__ ;;
  https://*) ;;
  http://localhost | http://localhost:* | http://127.0.0.1 | http://127.0.0.1:*) ;;
  *) stop __NO_ADDRESS__ ;;
esac
[ -n "$token" ] || stop __NO_TOKEN__
case $address in
  */api/data/*) api=$address ;;
  *) api=$address/api/data/v9.2 ;;
esac

folder=$(mktemp -d) || exit 1
trap 'rm -rf "$folder"' EXIT
trap 'exit 1' INT TERM
: >"$folder/unseen"

# get URL: the answer is in "$folder/body", its HTTP status in $status; whether it is one.
get() {
  : >"$folder/body"
  # The token stands on no command line, where others on this machine could see it.
  status=$(printf 'header = "Authorization: Bearer %s"\n' "$token" |
    curl --config - --silent --show-error --globoff --retry 5 \
      --header 'Accept: application/json' --header 'OData-MaxVersion: 4.0' --header 'OData-Version: 4.0' \
      --header 'Prefer: odata.include-annotations="Microsoft.Dynamics.CRM.lookuplogicalname"' \
      --dump-header "$folder/head" --output "$folder/body" --write-out '%{http_code}' "$1" 2>"$folder/error") ||
    status=000
  [ "$status" = 200 ] && [ "$(head -c 1 "$folder/body")" = '{' ]
}

# Why there was no answer, as the inside of a text of JSON, in $why.
tell_why() {
  if [ "$status" = 000 ]; then
    why=$(head -n 1 "$folder/error" | tr -d '\000-\037' | sed 's/[\\"]/ /g')
  else
    why=$(tr -d '\r\n' <"$folder/body" |
      sed -nE 's/^.*"message" *: *"(([^"\\]|\\.)*)".*$/\1/p' | sed 's/\\u0027/'"'"'/g')
  fi
  if [ -z "$why" ] || [ "${#why}" -gt 9000 ]; then why="HTTP $status"; fi
}

# left WHAT: it was not read, for $why.
left() {
  printf '%s %s: %s\n' __NOT_READ__ "$1" "$why" >&2
  if [ -s "$folder/unseen" ]; then printf ',\n' >>"$folder/unseen"; fi
  number=$(printf '%s' "$status" | sed 's/^0*//')
  printf '{"what":"%s","why":"%s","status":%s}' "$1" "$why" "${number:-0}" >>"$folder/unseen"
}

# The address of the next page in $next; empty after the last.
find_next() {
  next=$(tr -d '\r\n' <"$folder/body" | grep -oE '"@odata\.nextLink" *: *"([^"\\]|\\.)*"' | head -n 1 |
    sed -E 's/^"@odata\.nextLink" *: *"//; s/"$//; s#\\/#/#g; s/\\u0026/\&/g; s/\\u0027/%27/g')
}

# The column that an older version does not know, in $unknown.
find_unknown() {
  unknown=
  [ "$status" = 400 ] || return 0
  name=$(printf '%s' "$why" | sed -nE "s/^.*(property named|attribute|column) '([a-z_0-9]+)'.*\$/\2/p")
  [ -n "$name" ] || return 0
  case ,$columns, in
    *",$name,"*) unknown=$name ;;
    *",_${name}_value,"*) unknown=_${name}_value ;;
  esac
}

# read_table SET TABLE COLUMNS FILTER: its pages, one after the other.
read_table() {
  columns=$3
  while :; do
    : >"$folder/table"
    pages=0
    refused=
    url="$api/$1?\$select=$columns$4"
    while [ -n "$url" ]; do
      if ! get "$url"; then
        tell_why
        refused=1
        break
      fi
      if [ "$pages" -gt 0 ]; then printf ',\n' >>"$folder/table"; fi
      cat "$folder/body" >>"$folder/table"
      pages=$((pages + 1))
      find_next
      case $next in
        '' | "$origin"/*) url=$next ;;
        *)
          why='The next page lies on another origin.'
          refused=1
          break
          ;;
      esac
    done
    [ -n "$refused" ] || break
    find_unknown
    if [ -z "$unknown" ]; then
      left "$1"
      break
    fi
    left "$2.$unknown"
    columns=$(printf ',%s,' "$columns" | sed -E "s/,$unknown,/,/; s/^,//; s/,\$//")
  done
  printf '%s: %s\n' "$1" "$pages" >&2
  if [ "$pages" -gt 0 ]; then
    printf ',\n"%s":[' "$1" >>"$folder/bundle"
    cat "$folder/table" >>"$folder/bundle"
    printf ']' >>"$folder/bundle"
  fi
}

# read_function NAME PATH
read_function() {
  if get "$api/$2"; then
    printf ',\n"%s":' "$1" >>"$folder/bundle"
    cat "$folder/body" >>"$folder/bundle"
  else
    tell_why
    left "$1"
  fi
}

# moment_of WEEKDAY DAY MONTH YEAR TIME, as the Date header has them: what counts as now.
moment_of() {
  case ${3:-} in
    Jan) month=01 ;; Feb) month=02 ;; Mar) month=03 ;; Apr) month=04 ;; May) month=05 ;; Jun) month=06 ;;
    Jul) month=07 ;; Aug) month=08 ;; Sep) month=09 ;; Oct) month=10 ;; Nov) month=11 ;; Dec) month=12 ;;
    *) date -u +%Y-%m-%dT%H:%M:%SZ && return ;;
  esac
  printf '%s-%s-%sT%sZ' "$4" "$month" "$2" "$5"
}

if ! get "$api/__WHO_AM_I__"; then
  tell_why
  stop __REFUSED__" $why"
fi
user=$(grep -oE '"UserId" *: *"[0-9A-Fa-f-]{36}"' "$folder/body" | grep -oE '[0-9A-Fa-f-]{36}')
# shellcheck disable=SC2046 # The words of the header are what is wanted.
read_on=$(moment_of $(grep -i '^date:' "$folder/head" | tail -n 1 | tr -d '\r' | cut -d: -f2-))
{
  printf '{"mailboxCoachBundle":__VERSION__,"writtenBy":"curl","readOn":"%s",\n"WhoAmI":' "$read_on"
  cat "$folder/body"
} >"$folder/bundle"
__FUNCTIONS__
read_function RetrieveUserPrivileges "systemusers($user)/__PRIVILEGES__"
__TABLES__
{
  printf ',\n"unseen":['
  cat "$folder/unseen"
  printf ']}\n'
} >>"$folder/bundle"
cp "$folder/bundle" "$file" || exit 1
printf '%s %s\n' __WRITTEN__ "$file" >&2
