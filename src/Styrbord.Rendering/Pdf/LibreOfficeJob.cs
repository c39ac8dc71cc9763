using System.ComponentModel;
using System.Diagnostics;

namespace Styrbord.Rendering.Pdf;

/// <summary>One conversion: its folder, its process, and their end.</summary>
internal sealed class LibreOfficeJob : IDisposable
{
    // 2: PDF/A-2b. The form with JSON is known from version 7.4 on.
    private const string Filter =
        """pdf:writer_pdf_Export:{"SelectPdfVersion":{"type":"long","value":"2"},"PDFUACompliance":{"type":"boolean","value":"true"},"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportBookmarks":{"type":"boolean","value":"true"}}""";

    private readonly string _program;
    private readonly LibreOfficeOptions _options;
    private readonly string _folder = Directory.CreateTempSubdirectory("styrbord-pdf-").FullName;

    public LibreOfficeJob(string program, LibreOfficeOptions options)
    {
        _program = program;
        _options = options;
    }

    public async Task<PdfOutcome> RunAsync(byte[] docx, CancellationToken cancellation)
    {
        await File.WriteAllBytesAsync(Path.Combine(_folder, "in.docx"), docx, cancellation);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var process = new Process { StartInfo = Start() };
        try
        {
            process.Start();
            limit.CancelAfter(_options.Timeout);
            var said = await SaidAsync(process, limit.Token);
            var file = Path.Combine(_folder, "in.pdf");
            return process.ExitCode == 0 && File.Exists(file)
                ? new PdfMade(await File.ReadAllBytesAsync(file, cancellation))
                : new PdfFailed("output", said);
        }
        catch (Win32Exception failure)
        {
            return new PdfFailed("start", failure.Message);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new PdfFailed("timeout", _options.Timeout.ToString());
        }
        finally
        {
            End(process);
        }
    }

    public void Dispose()
    {
        try
        {
            Directory.Delete(_folder, recursive: true);
        }
        catch (IOException)
        {
            // a process that was just ended may hold a file a moment longer; the system's own cleaning takes the rest
        }
    }

    private static async Task<string> SaidAsync(Process process, CancellationToken cancellation)
    {
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return $"{await output}\n{await errors}".Trim();
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // it never started or has ended by itself
        }
    }

    private ProcessStartInfo Start()
    {
        var start = new ProcessStartInfo(_program) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true };
        string[] arguments =
        [
            $"-env:UserInstallation={new Uri(Path.Combine(_folder, "profile")).AbsoluteUri}",
            "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
            "--convert-to", Filter, "--outdir", _folder, Path.Combine(_folder, "in.docx"),
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        if (_options.FontFolder is { } fonts)
        {
            start.Environment["FONTCONFIG_FILE"] = FontSettings(fonts);
        }

        return start;
    }

    private string FontSettings(string fonts)
    {
        var file = Path.Combine(_folder, "fonts.conf");
        var folder = System.Security.SecurityElement.Escape(Path.GetFullPath(fonts));
        File.WriteAllText(file, $"""
            <?xml version="1.0"?>
            <fontconfig>
              <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
              <dir>{folder}</dir>
            </fontconfig>
            """);
        return file;
    }
}
