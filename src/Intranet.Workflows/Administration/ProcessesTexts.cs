namespace Intranet.Workflows.Administration;

/// <summary>Why an intervention in a process is refused: ProcessesTexts.resx, ProcessesTexts.en.resx.</summary>
public sealed class ProcessesTexts;
