namespace Intranet.Domain.Files;

/// <summary>Refusals and the names of kinds: FilesTexts.resx, FilesTexts.en.resx.</summary>
public sealed class FilesTexts;
