namespace Intranet.Web.Pages.Meetings;

/// <summary>Words of the meeting pages: MeetingsPageTexts.resx, MeetingsPageTexts.en.resx.</summary>
public sealed class MeetingsPageTexts;
