namespace Intranet.Domain.Meetings;

/// <summary>Refusals and status names of the area: MeetingsTexts.resx, MeetingsTexts.en.resx.</summary>
public sealed class MeetingsTexts;
