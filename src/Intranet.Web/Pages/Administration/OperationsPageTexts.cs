namespace Intranet.Web.Pages.Administration;

/// <summary>The words of the pages on jobs and messages: OperationsPageTexts.resx, OperationsPageTexts.en.resx.</summary>
public sealed class OperationsPageTexts;
