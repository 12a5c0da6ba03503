using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class CaseHandling : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "PapersSent",
                table: "Referral",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "StandsStillSince",
                table: "Referral",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PaperIds",
                table: "ProposedReferral",
                type: "varchar(400)",
                unicode: false,
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "PromisedDays",
                table: "Complaint",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ResolveBy",
                table: "Complaint",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<DateOnly>(
                name: "WaitsSince",
                table: "Complaint",
                type: "date",
                nullable: true);

            // Cases that are there already were promised what their category promises.
            migrationBuilder.Sql("""
                UPDATE c SET c.[PromisedDays] = k.[ReportDays], c.[ResolveBy] = DATEADD(day, k.[ReportDays], c.[ReceivedOn])
                FROM [Complaint] c JOIN [ComplaintCategory] k ON k.[Id] = c.[CategoryId];
                """);

            migrationBuilder.CreateTable(
                name: "CaseNote",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Audience = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseNote", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseNote_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseNote_Person_ById",
                        column: x => x.ById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ComplainantQuestion",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    By = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AskedById = table.Column<long>(type: "bigint", nullable: true),
                    AnswerText = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnswerTakenById = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplainantQuestion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComplainantQuestion_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ComplainantQuestion_Person_AnswerTakenById",
                        column: x => x.AnswerTakenById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplainantQuestion_Person_AskedById",
                        column: x => x.AskedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ComplaintLink",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    FirstId = table.Column<long>(type: "bigint", nullable: false),
                    SecondId = table.Column<long>(type: "bigint", nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintLink", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComplaintLink_Complaint_FirstId",
                        column: x => x.FirstId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplaintLink_Complaint_SecondId",
                        column: x => x.SecondId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplaintLink_Person_ById",
                        column: x => x.ById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RedactedCopy",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    SourceId = table.Column<long>(type: "bigint", nullable: false),
                    AttachmentId = table.Column<long>(type: "bigint", nullable: false),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RedactedCopy", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RedactedCopy_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RedactedCopy_FileAttachment_AttachmentId",
                        column: x => x.AttachmentId,
                        principalTable: "FileAttachment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RedactedCopy_FileAttachment_SourceId",
                        column: x => x.SourceId,
                        principalTable: "FileAttachment",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_CentreId_ClosedAt_ResolveBy",
                table: "Complaint",
                columns: new[] { "CentreId", "ClosedAt", "ResolveBy" });

            migrationBuilder.CreateIndex(
                name: "IX_CaseNote_ById",
                table: "CaseNote",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_CaseNote_ComplaintId_At",
                table: "CaseNote",
                columns: new[] { "ComplaintId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplainantQuestion_AnswerTakenById",
                table: "ComplainantQuestion",
                column: "AnswerTakenById");

            migrationBuilder.CreateIndex(
                name: "IX_ComplainantQuestion_AskedById",
                table: "ComplainantQuestion",
                column: "AskedById");

            migrationBuilder.CreateIndex(
                name: "IX_ComplainantQuestion_ComplaintId_Id",
                table: "ComplainantQuestion",
                columns: new[] { "ComplaintId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintLink_ById",
                table: "ComplaintLink",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintLink_FirstId_SecondId",
                table: "ComplaintLink",
                columns: new[] { "FirstId", "SecondId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintLink_SecondId",
                table: "ComplaintLink",
                column: "SecondId");

            migrationBuilder.CreateIndex(
                name: "IX_RedactedCopy_AttachmentId",
                table: "RedactedCopy",
                column: "AttachmentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RedactedCopy_ComplaintId",
                table: "RedactedCopy",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_RedactedCopy_SourceId",
                table: "RedactedCopy",
                column: "SourceId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaseNote");

            migrationBuilder.DropTable(
                name: "ComplainantQuestion");

            migrationBuilder.DropTable(
                name: "ComplaintLink");

            migrationBuilder.DropTable(
                name: "RedactedCopy");

            migrationBuilder.DropIndex(
                name: "IX_Complaint_CentreId_ClosedAt_ResolveBy",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "PapersSent",
                table: "Referral");

            migrationBuilder.DropColumn(
                name: "StandsStillSince",
                table: "Referral");

            migrationBuilder.DropColumn(
                name: "PaperIds",
                table: "ProposedReferral");

            migrationBuilder.DropColumn(
                name: "PromisedDays",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "ResolveBy",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "WaitsSince",
                table: "Complaint");
        }
    }
}
