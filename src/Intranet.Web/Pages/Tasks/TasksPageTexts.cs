namespace Intranet.Web.Pages.Tasks;

/// <summary>Words of the task pages: TasksPageTexts.resx, TasksPageTexts.en.resx.</summary>
public sealed class TasksPageTexts;
