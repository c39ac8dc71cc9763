using System.Diagnostics;
using Styrbord.Domain;
using Styrbord.Domain.Documents;
using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Docx;
using Styrbord.Rendering.Pdf;

namespace Styrbord.Benchmarks;

/// <summary>Every document of the sample as DOCX through the site, and the longest two as PDF against LibreOffice alone on the same file.</summary>
internal static class DocumentsBench
{
    private const int Rounds = 5;
    private static readonly DateOnly Today = new(2018, 9, 13);

    public static async Task<int> RunAsync()
    {
        await SampleSite.UseAsync(async (address, authority) =>
        {
            using var client = new HttpClient { BaseAddress = address };
            client.DefaultRequestHeaders.Add("Cookie", await SampleSite.SignInAsync(address, "planeringsstrateg"));
            var bySize = new List<(int Bytes, string Id)>();
            foreach (var id in Ids(authority).Where(id => DocumentsQueries.Find(authority, id, Today) is not null))
            {
                bySize.Add((await DocxAsync(client, id), id));
            }

            foreach (var (_, id) in bySize.OrderByDescending(d => d.Bytes).Take(2))
            {
                await PdfAsync(id, DocumentsQueries.Find(authority, id, Today)!);
            }
        });
        return 0;
    }

    private static IEnumerable<string> Ids(Authority authority) =>
    [
        .. authority.Goals.Directives.Values.SelectMany(d => new[] { DocumentsQueries.IdOf(d), DocumentsQueries.GoalsOf(d.Year) }),
        .. authority.Plans.Plans.Values.SelectMany(p => new[] { DocumentsQueries.IdOf(p), DocumentsQueries.NoteOf(p), DocumentsQueries.ThreadOf(p.Year, p.For) }),
        .. authority.Plans.Texts.Values.Select(DocumentsQueries.IdOf),
        .. authority.Decisions.Contents.Values.SelectMany(c => new[] { DocumentsQueries.IdOf(c), DocumentsQueries.ChangesOf(c) }),
        .. authority.Decisions.Decisions.Values.Where(d => d.Body is not null).Select(DocumentsQueries.ExtractOf),
    ];

    private static async Task<int> DocxAsync(HttpClient client, string id)
    {
        var (figures, bytes, first) = (new Figures(), 0, 0.0);
        for (var i = 0; i <= 20; i++)
        {
            var begun = Stopwatch.GetTimestamp();
            bytes = (await client.GetByteArrayAsync(new Uri($"/dokument/{id}.docx", UriKind.Relative))).Length;
            var taken = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            if (i == 0)
            {
                first = taken;
                continue;
            }

            figures.Add(taken);
        }

        Console.WriteLine($"DOCX {id}: {bytes / 1000.0:0.0} kB, first {first:0.0} ms, then {figures}");
        return bytes;
    }

    private static async Task PdfAsync(string id, DocumentTree tree)
    {
        using var converter = new LibreOfficeConverter(new LibreOfficeOptions());
        var docx = DocxWriter.Write(tree, forPaper: true);
        for (var round = 1; round <= Rounds; round++)
        {
            var alone = await AloneAsync(docx);
            var begun = Stopwatch.GetTimestamp();
            var pdf = await converter.ConvertAsync(tree, default) is PdfMade made ? made.Bytes.Length : throw new InvalidOperationException("no PDF");
            var ours = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
            Console.WriteLine($"PDF {id}, round {round}: {pdf / 1000.0:0} kB, LibreOffice alone {alone:0} ms, product {ours:0} ms, ratio {ours / alone:0.00}");
        }
    }

    /// <summary>LibreOffice as anyone would start it, with a new profile as here, without marks for archive and access.</summary>
    private static async Task<double> AloneAsync(byte[] docx)
    {
        var folder = Directory.CreateTempSubdirectory("styrbord-bench-").FullName;
        var file = Path.Combine(folder, "in.docx");
        await File.WriteAllBytesAsync(file, docx);
        var begun = Stopwatch.GetTimestamp();
        using (var office = Process.Start(new ProcessStartInfo("soffice", [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf", "--outdir", folder, file]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true })!)
        {
            await office.WaitForExitAsync();
        }

        var taken = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        Directory.Delete(folder, recursive: true);
        return taken;
    }
}
