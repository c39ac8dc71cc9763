using Styrbord.Domain.Kernel;

namespace Styrbord.Rendering.Pdf;

/// <summary>Turns a document into PDF/A-2b with PDF/UA-1 in one file. Optional: where it cannot, a page offers DOCX and print.</summary>
public interface IPdfConverter
{
    /// <summary>Whether the converter is installed here.</summary>
    bool IsAvailable { get; }

    /// <summary>The tree as PDF. Throws only <see cref="OperationCanceledException"/>.</summary>
    Task<PdfOutcome> ConvertAsync(DocumentTree tree, CancellationToken cancellation);
}

/// <summary>What came of a conversion.</summary>
public abstract record PdfOutcome;

/// <param name="Bytes">The file.</param>
public sealed record PdfMade(ReadOnlyMemory<byte> Bytes) : PdfOutcome;

/// <summary>No converter is installed.</summary>
public sealed record PdfUnavailable : PdfOutcome;

/// <param name="Reason"><c>timeout</c>, <c>start</c> or <c>output</c>.</param>
/// <param name="Detail">For the log, never for a page: what the converter said.</param>
public sealed record PdfFailed(string Reason, string Detail) : PdfOutcome;
