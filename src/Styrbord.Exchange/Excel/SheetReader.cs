using System.Globalization;
using System.IO.Compression;
using System.Xml;

namespace Styrbord.Exchange.Excel;

/// <summary>A cell of a sheet as the file has it.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 1.</param>
/// <param name="IsText">It is a text, also when it looks like a number.</param>
internal readonly record struct SheetCell(int Row, int Column, string Value, bool IsText, bool HasFormula);

/// <summary>A workbook is larger unpacked than any budget: a bomb, or something else.</summary>
internal sealed class WorkbookTooLargeException : Exception;

/// <summary>
/// Reads sheets of a workbook one cell at a time. What is unpacked is counted as it comes, whatever the file says of its size, and
/// entities are not expanded.
/// </summary>
internal sealed class SheetReader(ZipArchive zip)
{
    private const long MostUnpacked = 160L * 1024 * 1024;
    private const int LongestText = 1_000;

    // a cell that names a text the file does not have
    private const string NoText = "?";

    private long _unpacked;
    private List<string>? _shared;

    /// <summary>The sheets by name, with the part each is in.</summary>
    public IReadOnlyDictionary<string, string> Sheets()
    {
        var targets = new Dictionary<string, string>(StringComparer.Ordinal);
        Each("xl/_rels/workbook.xml.rels", "Relationship", xml => targets[xml.GetAttribute("Id") ?? ""] = xml.GetAttribute("Target") ?? "");
        var sheets = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        Each("xl/workbook.xml", "sheet", xml =>
        {
            if (targets.TryGetValue(xml.GetAttribute("id", BudgetWorkbook.Relations) ?? "", out var target))
            {
                sheets[xml.GetAttribute("name") ?? ""] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
            }
        });
        return sheets;
    }

    /// <summary>The cells that hold something, row by row; stops when a row's number passes <paramref name="mostRows"/>, with that row told.</summary>
    public IEnumerable<SheetCell> Cells(string part, int mostRows)
    {
        using var xml = Open(part);
        var (row, column) = (0, 0);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "row")
            {
                (row, column) = (int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : row + 1, 0);
                if (row > mostRows)
                {
                    yield return new(row, 0, "", false, false);
                    yield break;
                }
            }
            else if (xml.LocalName == "c")
            {
                column = ColumnOf(xml.GetAttribute("r")) is > 0 and var named ? named : column + 1;
                yield return Cell(xml, row, column);
            }
        }
    }

    private SheetCell Cell(XmlReader xml, int row, int column)
    {
        var type = xml.GetAttribute("t") ?? "n";
        var (value, formula, within) = ("", false, "");
        if (!xml.IsEmptyElement)
        {
            using var inner = xml.ReadSubtree();
            inner.Read();
            while (inner.Read())
            {
                if (inner.NodeType == XmlNodeType.Element)
                {
                    within = inner.LocalName;
                    formula |= within == "f";
                }
                else if ((inner.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA) && (within is "v" or "t"))
                {
                    value = Longer(value, inner.Value);
                }
            }
        }

        if (type == "s")
        {
            _shared ??= Shared();
            value = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _shared.Count ? _shared[at] : NoText;
        }

        return new(row, column, value, type is "s" or "inlineStr" or "str" or "b" or "e", formula);
    }

    // what is cut is marked: it must never be read as a number, or as nothing
    private static string Longer(string text, string more) =>
        text.Length > LongestText ? text : text.Length + more.Length <= LongestText ? text + more : string.Concat(text, more.AsSpan(0, LongestText - text.Length), "…");

    private List<string> Shared()
    {
        var texts = new List<string>();
        if (zip.GetEntry("xl/sharedStrings.xml") is null)
        {
            return texts;
        }

        using var xml = Open("xl/sharedStrings.xml");
        var text = "";
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                text = "";
                if (xml.IsEmptyElement)
                {
                    texts.Add("");
                }
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
            {
                text = Longer(text, xml.Value);
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "si")
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private void Each(string part, string element, Action<XmlReader> take)
    {
        if (zip.GetEntry(part) is null)
        {
            return;
        }

        using var xml = Open(part);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == element)
            {
                take(xml);
            }
        }
    }

    private XmlReader Open(string part) => XmlReader.Create(
        new Counted((zip.GetEntry(part) ?? throw new InvalidDataException(part)).Open(), Count), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true });

    private void Count(int bytes)
    {
        if ((_unpacked += bytes) > MostUnpacked)
        {
            throw new WorkbookTooLargeException();
        }
    }

    private static int ColumnOf(string? name)
    {
        var column = 0;
        foreach (var c in name ?? "")
        {
            if (c is < 'A' or > 'Z' || column > 20_000)
            {
                break;
            }

            column = (column * 26) + (c - 'A') + 1;
        }

        return column;
    }

    /// <summary>Tells how much has been read.</summary>
    private sealed class Counted(Stream inner, Action<int> tell) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count) => Told(inner.Read(buffer, offset, count));

        public override int Read(Span<byte> buffer) => Told(inner.Read(buffer));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }

        private int Told(int read)
        {
            tell(read);
            return read;
        }
    }
}
