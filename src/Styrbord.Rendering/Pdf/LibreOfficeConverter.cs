using Styrbord.Domain.Kernel;
using Styrbord.Rendering.Docx;

namespace Styrbord.Rendering.Pdf;

/// <summary>LibreOffice without a window: one process a job, one job at a time, each with its own profile and folder.</summary>
public sealed class LibreOfficeConverter : IPdfConverter, IDisposable
{
    private readonly LibreOfficeOptions _options;
    private readonly string? _program;
    private readonly SemaphoreSlim _queue = new(1, 1);

    public LibreOfficeConverter(LibreOfficeOptions options)
    {
        _options = options;
        _program = ProgramPath.Find(options.Program);
    }

    public bool IsAvailable => _program is not null;

    public async Task<PdfOutcome> ConvertAsync(DocumentTree tree, CancellationToken cancellation)
    {
        if (_program is null)
        {
            return new PdfUnavailable();
        }

        await _queue.WaitAsync(cancellation);
        try
        {
            using var job = new LibreOfficeJob(_program, _options);
            return await job.RunAsync(DocxWriter.Write(tree, forPaper: true), cancellation);
        }
        finally
        {
            _queue.Release();
        }
    }

    public void Dispose() => _queue.Dispose();
}
