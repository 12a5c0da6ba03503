namespace Intranet.Web.Pages.Administration.Processes;

/// <summary>Words of the pages about running processes: ProcessesPageTexts.resx, ProcessesPageTexts.en.resx.</summary>
public sealed class ProcessesPageTexts;
