namespace Intranet.Web.Tests.Pages;

/// <summary>The secretary is an officer of the centre in which the case was registered as well. The governor sees the case, not the complainant.</summary>
public sealed partial class PermissionMatrixTests
{
    private const string ComplaintsShown = """
        /complaints                      sign-in  404  404  404  404  shown  shown  404
        /complaints/new                  sign-in  404  404  404  404  shown  404    404
        /complaints/{complaint}          sign-in  404  404  404  404  shown  shown  404
        /complaints/{nothing}            sign-in  404  404  404  404  404    404    404
        /complaints/{complaint}/receipt  sign-in  404  404  404  404  shown  shown  404
        /complaints/{nothing}/receipt    sign-in  404  404  404  404  404    404    404
        """;

    private const string ComplaintsPosted = """
        /complaints/new                  sign-in  404  404  404  404  refused  404  404
        /complaints/{complaint}          sign-in  404  404  404  404  shown    404  404
        """;
}
