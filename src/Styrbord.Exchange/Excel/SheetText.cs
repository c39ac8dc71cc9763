using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Styrbord.Exchange.Excel;

/// <summary>The first sheet of a workbook, or a file of text, as lines with tabs between the cells.</summary>
public static class SheetText
{
    /// <summary>Largest file, in bytes.</summary>
    public const int MaxBytes = 4 * 1024 * 1024;

    private const int MostRows = 5_000;

    /// <summary>The text, or nothing when the file is too large, has a password or is broken.</summary>
    public static string? Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return bytes.Length > MaxBytes || bytes is [0xD0, 0xCF, 0x11, 0xE0, ..] ? null
            : bytes is [(byte)'P', (byte)'K', ..] ? Workbook(bytes)
            : Text(bytes);
    }

    private static string Text(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\ufeff');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    private static string? Workbook(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes));
            var reader = new SheetReader(zip);
            if (reader.Sheets().Values.FirstOrDefault() is not { } sheet)
            {
                return null;
            }

            var text = new StringBuilder();
            var (row, column) = (0, 1);
            foreach (var cell in reader.Cells(sheet, MostRows))
            {
                if (cell.Column == 0)
                {
                    return null;
                }

                if (cell.Row != row)
                {
                    text.Append(row == 0 ? "" : "\n");
                    (row, column) = (cell.Row, 1);
                }

                // a formula is shown as one, and so is never taken for the number it came to
                text.Append('\t', Math.Max(0, cell.Column - column)).Append(cell.HasFormula ? "=" : "").Append(cell.Value.Replace('\t', ' ').Replace('\n', ' '));
                column = Math.Max(column, cell.Column);
            }

            return text.ToString();
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or EndOfStreamException or WorkbookTooLargeException)
        {
            return null;
        }
    }
}
