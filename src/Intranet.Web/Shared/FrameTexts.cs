namespace Intranet.Web.Shared;

/// <summary>Words of the frame around every page: FrameTexts.resx, FrameTexts.en.resx.</summary>
public sealed class FrameTexts;
