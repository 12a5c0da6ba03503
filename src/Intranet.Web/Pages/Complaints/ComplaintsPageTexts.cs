namespace Intranet.Web.Pages.Complaints;

public sealed class ComplaintsPageTexts;
